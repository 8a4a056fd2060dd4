package org.twostep.ui.model;

import java.util.Optional;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import org.twostep.contact.Channel;

/** Two radio buttons that say how codes are to come. */
public record ChannelChoice(RadioButton email, RadioButton textMessage) {
  public ChannelChoice {
    ToggleGroup group = new ToggleGroup();
    email.setToggleGroup(group);
    textMessage.setToggleGroup(group);
  }

  public Optional<Channel> chosen() {
    if (email.isSelected()) {
      return Optional.of(Channel.EMAIL);
    }
    return textMessage.isSelected() ? Optional.of(Channel.TEXT_MESSAGE) : Optional.empty();
  }

  public void choose(Channel channel) {
    email.setSelected(channel == Channel.EMAIL);
    textMessage.setSelected(channel == Channel.TEXT_MESSAGE);
  }
}
