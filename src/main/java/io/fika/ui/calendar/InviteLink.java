package io.fika.ui.calendar;

import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.exchange.Invitations.Purpose;
import io.fika.text.Messages;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;

/** The ways to invite to a coffee, behind one link. */
record InviteLink(InviteController controller, Coffee coffee) {
    Node root() {
        boolean first = coffee.status() == CoffeeStatus.PROPOSED;
        var menu = new ContextMenu(
                item(Messages.text("calendar.invite.mail"), () -> controller.mail(coffee, Purpose.INVITE)),
                item(Messages.text("calendar.invite.file"), () -> controller.save(coffee, Purpose.INVITE)));
        if (coffee.status().isAgreed()) {
            menu.getItems().addAll(callOff());
        }
        return link(
                first ? Messages.text("calendar.invite") : Messages.text("calendar.invite.again"), menu);
    }

    /** The same for a coffee that is off already, of which those who were invited may not know. */
    Node off() {
        return link(Messages.text("calendar.invite.off"), new ContextMenu(callOff()));
    }

    private MenuItem[] callOff() {
        return new MenuItem[] {
            item(Messages.text("calendar.invite.offMail"), () -> controller.mail(coffee, Purpose.CALL_OFF)),
            item(Messages.text("calendar.invite.offFile"), () -> controller.save(coffee, Purpose.CALL_OFF))
        };
    }

    private static Hyperlink link(String text, ContextMenu menu) {
        var link = new Hyperlink(text);
        link.setOnAction(event -> {
            link.setVisited(false);
            menu.show(link, Side.BOTTOM, 0, 0);
        });
        return link;
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }
}
