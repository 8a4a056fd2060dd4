/**
 * The search behind "Ask a question": an index in memory that knows word forms, words that mean the
 * same, and slips of spelling. Nobody outside knows which library does it.
 */
@NullMarked
package org.twostep.guide.search;

import org.jspecify.annotations.NullMarked;
