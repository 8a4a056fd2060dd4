/**
 * What a person typed, judged: the fields there are, the reasons to refuse an entry, and the two
 * outcomes of reading one. Everything that parses input answers in these words, so that a screen
 * can put one clear sentence under the right field.
 */
@NullMarked
package org.twostep.entry;

import org.jspecify.annotations.NullMarked;
