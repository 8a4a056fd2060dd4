package org.twostep.rehearsal;

import java.time.Duration;

/**
 * What a report says about one step.
 *
 * @param number from 1
 * @param name empty where the rehearsal has no such step any more
 * @param time whole seconds; none where the step never began
 * @param done whether it came to its end
 * @param longest whether no other step took more time
 */
public record StepPart(
    int number, String name, Duration time, boolean done, boolean longest, Counts counts) {}
