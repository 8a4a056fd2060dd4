/**
 * The numbered SQL files that make the store's tables (they are resources). Each statement must be
 * harmless when it runs twice, because H2 commits after each.
 */
@NullMarked
package org.twostep.store.migration;

import org.jspecify.annotations.NullMarked;
