/** What the brokerage sends: the messages, their wording, and nothing about how they travel. */
@NullMarked
package org.twostep.message;

import org.jspecify.annotations.NullMarked;
