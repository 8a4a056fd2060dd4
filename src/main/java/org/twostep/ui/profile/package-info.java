/** The profile page with its tabs, and the page that changes the password. */
@NullMarked
package org.twostep.ui.profile;

import org.jspecify.annotations.NullMarked;
