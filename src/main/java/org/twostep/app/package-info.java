/**
 * How Twostep starts and is put together: the options, the folder it keeps its store in, whether a
 * window can open here, and every way a start can fail, each with one plain sentence and an exit
 * code of its own. The only package that reads the machine's clock, environment and random numbers;
 * it hands them on as parameters.
 */
@NullMarked
package org.twostep.app;

import org.jspecify.annotations.NullMarked;
