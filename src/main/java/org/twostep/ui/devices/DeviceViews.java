package org.twostep.ui.devices;

import javafx.scene.Parent;

/** The devices, loaded already; the pane only puts them in their place. */
public record DeviceViews(Parent phone, Parent mailbox) {}
