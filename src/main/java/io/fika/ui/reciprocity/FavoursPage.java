package io.fika.ui.reciprocity;

import io.fika.people.By;
import io.fika.reciprocity.Became;
import io.fika.reciprocity.Favour;
import io.fika.text.Days;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Help given and received: each favour with what became of it, the balance in all and with each person. */
final class FavoursPage {
    private static final List<@Nullable Became> OUTCOMES = outcomes();

    private final VBox root = new VBox();
    private final FavourController controller;
    private final Supplier<LocalDate> today;

    FavoursPage(ReciprocityModel model, ReciprocityController reading, FavourController controller, Runnable log) {
        this.controller = controller;
        today = reading::today;
        Label balance = new Label();
        balance.getStyleClass().add("semibold");
        balance.setWrapText(true);
        balance.textProperty().bind(model.balance);
        Label referrals = Rows.muted("");
        referrals.textProperty().bind(model.referrals);
        VBox words = new VBox(2, balance, referrals);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button add = Rows.button(Messages.text("reciprocity.command.favour"), log);
        add.getStyleClass().add("accent");
        HBox head = new HBox(words, add);
        head.getStyleClass().addAll("tile", "give-composer");
        ListView<ReciprocityModel.Whose<Favour>> favours = Rows.list(
                model.favours, Messages.text("reciprocity.ui.page.favours"), Messages.text("reciprocity.ui.noFavours"),
                this::line);
        Rows.onKey(favours, KeyCode.ENTER, whose -> reading.open(whose.contact()));
        ListView<ReciprocityModel.Tally> tallies = Rows.list(
                model.tallies, Messages.text("reciprocity.ui.each"), Messages.text("reciprocity.ui.noFavours"), this::tally);
        Rows.onKey(tallies, KeyCode.ENTER, tally -> reading.open(tally.contact()));
        VBox left = HelpPage.counted(Messages.text("reciprocity.ui.page.favours"), favours, model.favours).root();
        VBox right = HelpPage.counted(Messages.text("reciprocity.ui.each"), tallies, model.tallies).root();
        HBox.setHgrow(left, Priority.ALWAYS);
        right.getStyleClass().add("give-index");
        HBox both = new HBox(left, right);
        both.getStyleClass().add("give-columns");
        VBox.setVgrow(both, Priority.ALWAYS);
        root.getStyleClass().add("give-page");
        root.getChildren().addAll(head, both);
    }

    private static List<@Nullable Became> outcomes() {
        List<@Nullable Became> all = new ArrayList<>(List.of(Became.values()));
        all.add(null);
        return all;
    }

    Node root() {
        return root;
    }

    private Node line(ReciprocityModel.Whose<Favour> whose) {
        Favour favour = whose.it();
        String who = favour.by() == By.ME
                ? Messages.text("reciprocity.ui.gave", Rows.known(whose.contact()))
                : Messages.text("reciprocity.ui.received", Rows.known(whose.contact()));
        MenuButton became = new MenuButton(Rows.became(favour.became()));
        became.setMinWidth(Region.USE_PREF_SIZE);
        became.getStyleClass().addAll("small", "flat", "became");
        became.setAccessibleText(Messages.text("reciprocity.ui.becameOf", favour.text()));
        OUTCOMES.forEach(outcome -> became.getItems().add(
                Rows.item(Rows.became(outcome), () -> controller.became(favour, outcome))));
        String kind = Rows.kind(favour.kind());
        String text = favour.text().isBlank() ? kind : Messages.text("reciprocity.ui.kindAndText", kind, favour.text());
        String when = Days.of(favour.day(), today.get());
        return Rows.line(
                who,
                List.of(Rows.text(text), Rows.muted(favour.result().isBlank()
                        ? when : Messages.text("reciprocity.ui.resultOn", when, favour.result()))),
                became);
    }

    private Node tally(ReciprocityModel.Tally tally) {
        Region given = new Region();
        given.getStyleClass().add("balance-given");
        Region received = new Region();
        received.getStyleClass().add("balance-received");
        HBox bar = new HBox(given, received);
        bar.getStyleClass().add("balance");
        double all = tally.given() + tally.received();
        given.prefWidthProperty().bind(Bindings.multiply(bar.widthProperty(), tally.given() / all));
        received.prefWidthProperty().bind(Bindings.multiply(bar.widthProperty(), tally.received() / all));
        given.setVisible(tally.given() > 0);
        given.setManaged(tally.given() > 0);
        received.setVisible(tally.received() > 0);
        received.setManaged(tally.received() > 0);
        return new VBox(
                4,
                Rows.line(
                        tally.contact().name().full(), List.of(),
                        Rows.muted(Messages.text("reciprocity.ui.tally", tally.given(), tally.received()))),
                bar);
    }
}
