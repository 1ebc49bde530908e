package naru.outbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import naru.base.ui.Buttons;
import naru.base.ui.EmptyState;
import naru.base.ui.Live;
import naru.base.ui.Notices;
import naru.base.ui.PageHeading;
import naru.outbox.Deliveries;
import naru.outbox.DeliverySummary;
import naru.outbox.MailFailed;
import naru.outbox.MailSent;
import naru.outbox.Outbox;

/** The city's mail that is not sent, with a way to send again what was given up. */
@Route("admin/mail")
@RolesAllowed("ADMINISTRATOR")
@Menu(order = 95, title = "menu.mail")
final class DeliveriesView extends Div implements HasDynamicTitle {

    private static final int MOST_SHOWN = 200;

    private final transient Deliveries deliveries;
    private final Div list = new Div();

    DeliveriesView(Deliveries deliveries, Outbox outbox, Live live) {
        this.deliveries = deliveries;
        add(new PageHeading(getPageTitle(), Buttons.secondary(getTranslation("mail.refresh"), this::refresh)));
        add(new Paragraph(getTranslation("mail.intro")));
        if (!outbox.isDelivering()) {
            add(new Paragraph(getTranslation("mail.log-only")));
        }
        add(list);
        refresh();
        live.watch(this, Set.of(MailFailed.class, MailSent.class), event -> refresh());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.title");
    }

    private void refresh() {
        list.removeAll();
        List<DeliverySummary> unsent = deliveries.unsent(MOST_SHOWN);
        if (unsent.isEmpty()) {
            list.add(new EmptyState(getTranslation("mail.empty")));
            return;
        }
        unsent.forEach(delivery -> list.add(new DeliveryCard(delivery, () -> sendAgain(delivery))));
        int more = deliveries.countUnsent() - unsent.size();
        if (more > 0) {
            list.add(new Paragraph(getTranslation("mail.more", more)));
        }
    }

    private void sendAgain(DeliverySummary delivery) {
        if (Notices.attempt(() -> deliveries.sendAgain(delivery.id()))) {
            Notices.success(getTranslation("mail.sending"));
        }
        refresh();
    }
}
