package org.twostep.app;

import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.model.CodeForm;
import org.twostep.ui.model.Form;

/** Makes the forms of screens. */
record Forms(Models models) {
  Form form(Lifecycle lifecycle) {
    return new Form(models.sentences(), models.drafts(), lifecycle);
  }

  CodeForm code(Lifecycle lifecycle) {
    return new CodeForm(form(lifecycle), models.sentences(), models.brokerage(), models.ticker());
  }
}
