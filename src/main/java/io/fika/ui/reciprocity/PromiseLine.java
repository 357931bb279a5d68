package io.fika.ui.reciprocity;

import io.fika.reciprocity.Promise;
import io.fika.text.Days;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The line of a promise: kept by Enter, put off by +, taken back by Delete. */
record PromiseLine(PromiseController controller) {
    private static final Period WEEK = Period.ofWeeks(1);

    Node line(ReciprocityModel.Whose<Promise> whose) {
        Promise promise = whose.it();
        Label due = new Label(due(promise));
        due.setMinWidth(Region.USE_PREF_SIZE);
        due.getStyleClass().addAll("small", promise.isOverdue(controller.today()) ? "late-text" : "muted");
        MenuButton more = new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL));
        more.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        more.setAccessibleText(Messages.text("reciprocity.ui.more", promise.text()));
        more.getItems().setAll(
                Rows.item(Messages.text("reciprocity.ui.postpone.day"), () -> controller.postpone(promise, Period.ofDays(1))),
                Rows.item(Messages.text("reciprocity.ui.postpone.week"), () -> controller.postpone(promise, WEEK)),
                Rows.item(Messages.text("reciprocity.ui.postpone.month"), () -> controller.postpone(promise, Period.ofMonths(1))),
                Rows.item(Messages.text("reciprocity.ui.withdraw"), () -> controller.withdraw(promise)));
        return Rows.line(
                Rows.known(whose.contact()), List.of(Rows.text(promise.text()), due),
                Rows.button(Messages.text("reciprocity.ui.kept"), () -> controller.kept(promise)), more);
    }

    void keys(ListView<ReciprocityModel.Whose<Promise>> list) {
        Rows.onKey(list, KeyCode.ENTER, whose -> controller.kept(whose.it()));
        Rows.onKey(list, KeyCode.DELETE, whose -> controller.withdraw(whose.it()));
        Rows.onKey(list, KeyCode.PLUS, whose -> controller.postpone(whose.it(), WEEK));
        Rows.onKey(list, KeyCode.ADD, whose -> controller.postpone(whose.it(), WEEK));
    }

    private String due(Promise promise) {
        LocalDate due = promise.due();
        if (due == null) {
            return Messages.text("reciprocity.ui.noDay");
        }
        String day = Days.of(due, controller.today());
        return promise.isOverdue(controller.today())
                ? Messages.text("reciprocity.ui.overdue", day, ChronoUnit.DAYS.between(due, controller.today()))
                : Messages.text("reciprocity.ui.due", day);
    }
}
