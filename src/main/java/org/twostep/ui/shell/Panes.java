package org.twostep.ui.shell;

import java.util.Optional;
import javafx.scene.Parent;

/**
 * The three panes, already loaded.
 *
 * @param bar what stands below them
 */
public record Panes(Parent guide, Parent site, Parent devices, Optional<Parent> bar) {}
