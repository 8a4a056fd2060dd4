/** Tables as files that spreadsheets read. */
@NullMarked
package org.twostep.table;

import org.jspecify.annotations.NullMarked;
