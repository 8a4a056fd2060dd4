/**
 * Who rehearses on this computer: choosing or adding a name, and the trainer's page that shows how
 * far everybody has come. There are no passwords, as nothing here is real.
 */
@NullMarked
package org.twostep.ui.learner;

import org.jspecify.annotations.NullMarked;
