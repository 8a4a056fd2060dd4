package org.twostep.app;

import java.util.function.Consumer;
import org.twostep.memory.Preferences;
import org.twostep.rehearsal.RunStore;

/**
 * What belongs to the people at this computer, and not to an account: the rehearsals they can
 * choose from, who they are and what they did, and what they want of the program.
 *
 * @param rehearsals read files: to be asked beside the screen thread, and only when they have to be
 */
record Company(
    Rehearsals rehearsals, RunStore runs, Preferences preferences, Consumer<Wish> wishes) {}
