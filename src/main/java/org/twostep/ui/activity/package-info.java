/** The page with the account's whole history: read page by page, and looked through by topic. */
@NullMarked
package org.twostep.ui.activity;

import org.jspecify.annotations.NullMarked;
