package org.twostep.flow;

/** Someone who uses the window: by mouse, or by keyboard alone. */
interface Person {
  /** Presses a button, a link or a choice of the site. */
  void press(String query);

  /** Does the primary action of the screen; {@code query} is its button. */
  void submit(String query);

  /** Fills in a field of the site, over whatever it holds. */
  void fill(String field, String text);

  /** Takes the option with this text from a drop-down of the site. */
  void choose(String box, String option);

  /** Takes an item of the profile menu; {@code item} is its id. */
  default void menu(String item) {
    menu("#profileMenu", item);
  }

  /** Takes an item of a menu of the site; {@code item} is its id. */
  void menu(String menu, String item);

  /** Opens a tab of the profile page by its text. */
  void tab(String text);

  /** Looks at the phone's messages and copies the newest code. */
  String codeByText();

  /** Opens the newest message of the mailbox and copies its code. */
  String codeByEmail();

  /** Opens the newest message of the mailbox and follows its link. */
  void followLink();
}
