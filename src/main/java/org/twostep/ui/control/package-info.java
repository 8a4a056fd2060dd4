/**
 * Controls that several screens share and JavaFX does not bring along: each can be written in FXML,
 * names itself to a screen reader, and takes its colours from the theme. A control shows what it is
 * told; it decides nothing about the brokerage.
 */
@NullMarked
package org.twostep.ui.control;

import org.jspecify.annotations.NullMarked;
