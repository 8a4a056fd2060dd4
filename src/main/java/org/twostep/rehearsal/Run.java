package org.twostep.rehearsal;

import java.time.Instant;

/**
 * One learner going through one scenario.
 *
 * @param learner the name that the learner goes by on this computer
 */
public record Run(String id, String learner, String scenario, Mode mode, Instant startedAt) {}
