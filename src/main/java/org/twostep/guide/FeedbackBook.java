package org.twostep.guide;

import java.util.List;

/** Keeps what people thought of the answers. */
public interface FeedbackBook {
  /** Keeps one; what was said of the same question at the same moment is replaced. */
  void keep(Feedback feedback);

  /** All that was kept, oldest first. */
  List<Feedback> all();
}
