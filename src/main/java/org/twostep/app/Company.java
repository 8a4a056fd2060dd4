package org.twostep.app;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.twostep.memory.Preferences;
import org.twostep.rehearsal.RunStore;
import org.twostep.rehearsal.Scenario;

/**
 * What belongs to the people at this computer, and not to an account: the rehearsals they can
 * choose from, who they are and what they did, and what they want of the program.
 *
 * @param scenarios reads files: to be called beside the screen thread, and only when it has to be
 */
record Company(
    Supplier<List<Scenario>> scenarios,
    RunStore runs,
    Preferences preferences,
    Consumer<Wish> wishes) {}
