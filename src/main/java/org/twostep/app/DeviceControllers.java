package org.twostep.app;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.twostep.account.PracticeCustomer;
import org.twostep.ui.authenticator.AccountList;
import org.twostep.ui.authenticator.AuthenticatorController;
import org.twostep.ui.authenticator.AuthenticatorViewModel;
import org.twostep.ui.call.CallController;
import org.twostep.ui.fernhill.FernhillController;
import org.twostep.ui.fernhill.FernhillViewModel;
import org.twostep.ui.fx.Lifecycle;
import org.twostep.ui.fx.Views;
import org.twostep.ui.location.LocationController;
import org.twostep.ui.location.LocationViewModel;
import org.twostep.ui.mailbox.MailboxController;
import org.twostep.ui.mailbox.MailboxViewModel;
import org.twostep.ui.phone.Apps;
import org.twostep.ui.phone.PhoneController;
import org.twostep.ui.phone.PhoneScreen;
import org.twostep.ui.phone.PhoneViewModel;

/** Makes the controllers of the phone, of its apps, and of the mailbox. */
final class DeviceControllers {
  private final Models models;
  private final Controllers.Host host;
  private final Supplier<Views> views;

  DeviceControllers(Models models, Controllers.Host host, Supplier<Views> views) {
    this.models = models;
    this.host = host;
    this.views = views;
  }

  Map<Class<?>, Function<Lifecycle, Object>> makers() {
    return Map.of(
        PhoneController.class, this::phone,
        CallController.class, this::call,
        FernhillController.class, this::fernhill,
        LocationController.class, this::location,
        AuthenticatorController.class, this::authenticator,
        MailboxController.class, this::mailbox);
  }

  private Object phone(Lifecycle lifecycle) {
    return new PhoneController(
        new PhoneViewModel(
            models.world(),
            models.ticker(),
            models.words(),
            models.trouble()::visitShop,
            lifecycle),
        models.messages(),
        host.clipboard(),
        models::followLink,
        apps(lifecycle),
        lifecycle);
  }

  /** The phone's apps that are screens of their own. */
  private Apps apps(Lifecycle lifecycle) {
    return new Apps(
        Map.of(
            PhoneScreen.LOCATION, () -> view(LocationController.class, lifecycle),
            PhoneScreen.AUTHENTICATOR, () -> view(AuthenticatorController.class, lifecycle),
            PhoneScreen.FERNHILL, () -> view(FernhillController.class, lifecycle)),
        view(CallController.class, lifecycle));
  }

  private Parent view(Class<?> controller, Lifecycle lifecycle) {
    return views.get().load(controller, lifecycle).root();
  }

  private Object call(Lifecycle lifecycle) {
    return new CallController(models.trouble().calls(), models.messages(), lifecycle);
  }

  private Object fernhill(Lifecycle lifecycle) {
    return new FernhillController(
        new FernhillViewModel(
            models.brokerage(),
            models.world(),
            models.ticker(),
            models.sentences(),
            models.words(),
            lifecycle),
        lifecycle);
  }

  private Object location(Lifecycle lifecycle) {
    return new LocationController(
        new LocationViewModel(models.world(), models.sentences()), lifecycle);
  }

  private Object authenticator(Lifecycle lifecycle) {
    AuthenticatorViewModel app =
        new AuthenticatorViewModel(
            models.authenticator(), models.world(), models.screenCode(), models.sentences());
    AccountList accounts = new AccountList(app, models.messages(), host.clipboard());
    return new AuthenticatorController(app, accounts, lifecycle);
  }

  private Object mailbox(Lifecycle lifecycle) {
    return new MailboxController(
        new MailboxViewModel(
            models.world(),
            models.ticker(),
            models.words(),
            PracticeCustomer.EMAIL.display(),
            lifecycle),
        models.messages(),
        host.clipboard(),
        models::followLink,
        lifecycle);
  }
}
