/**
 * Twostep as a process of its own, driven from outside: what it prints and ends with, and, where
 * there is a display (tag {@code real-window}), its window by key strokes and pictures.
 */
@NullMarked
package org.twostep.realwindow;

import org.jspecify.annotations.NullMarked;
