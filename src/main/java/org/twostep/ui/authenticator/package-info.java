/**
 * The authenticator app on the customer's phone: scans or takes a key, and shows the codes that it
 * makes of it by the phone's own clock.
 */
@NullMarked
package org.twostep.ui.authenticator;

import org.jspecify.annotations.NullMarked;
