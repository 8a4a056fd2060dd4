/** Where a message can go: telephone numbers and e-mail addresses, read from what people type. */
@NullMarked
package org.twostep.contact;

import org.jspecify.annotations.NullMarked;
