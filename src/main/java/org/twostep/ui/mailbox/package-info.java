/** The customer's mailbox: its folders, and the message that is read. */
@NullMarked
package org.twostep.ui.mailbox;

import org.jspecify.annotations.NullMarked;
