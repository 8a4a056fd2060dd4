package org.twostep.rehearsal;

/** Something that happens by itself in a rehearsal. */
public record Trouble() {}
