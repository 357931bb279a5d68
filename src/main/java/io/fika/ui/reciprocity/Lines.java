package io.fika.ui.reciprocity;

import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.FavourKind;
import io.fika.reciprocity.Match;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Offer;
import io.fika.reciprocity.Promise;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The lines of the lists: who, what, and what can be done about it. */
final class Lines {
    private final ReciprocityController controller;
    private final DateTimeFormatter day =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.getDefault(Locale.Category.FORMAT));

    private final Consumer<Match> overCoffee;

    Lines(ReciprocityController controller, Consumer<Match> overCoffee) {
        this.controller = controller;
        this.overCoffee = overCoffee;
    }

    Node match(ReciprocityModel.Pair pair) {
        String heading = name(pair.seeker()) + " ↔ " + name(pair.giver());
        String text = Messages.text("reciprocity.ui.looksFor", pair.match().need().text()) + "\n"
                + Messages.text(
                        "reciprocity.ui.offered", pair.match().offer().text(), String.join(", ", pair.match().words()));
        if (pair.match().isMine()) {
            Contact other = pair.seeker() == null ? pair.giver() : pair.seeker();
            return line(heading, text, action(Messages.text("reciprocity.ui.open"), () -> controller.open(other)));
        }
        HBox ways = new HBox(
                action(Messages.text("reciprocity.ui.overCoffee"), () -> overCoffee.accept(pair.match())),
                action(Messages.text("reciprocity.ui.introduce"), () -> controller.introduce(pair)));
        ways.getStyleClass().add("guest-row");
        ways.setMinWidth(Region.USE_PREF_SIZE);
        return line(heading, text, ways);
    }

    Node promise(ReciprocityModel.Whose<Promise> whose) {
        Promise promise = whose.it();
        String who = promise.by() == By.ME
                ? Messages.text("reciprocity.ui.iOwe", name(whose.contact()))
                : Messages.text("reciprocity.ui.owesMe", name(whose.contact()));
        Label due = new Label(due(promise.due()));
        due.setMinWidth(Region.USE_PREF_SIZE);
        due.getStyleClass().addAll("small", isOverdue(promise.due()) ? "late-text" : "muted");
        HBox end = new HBox(due, action(Messages.text("reciprocity.ui.kept"), () -> controller.kept(promise)));
        end.getStyleClass().add("guest-row");
        return line(who, promise.text(), end);
    }

    Node need(ReciprocityModel.Whose<Need> whose) {
        return line(name(whose.contact()), whose.it().text(), Icons.button(
                Feather.CHECK, Messages.text("reciprocity.ui.closeNeed"), () -> controller.close(whose.it())));
    }

    Node offer(ReciprocityModel.Whose<Offer> whose) {
        return line(name(whose.contact()), whose.it().text(), Icons.button(
                Feather.X, Messages.text("reciprocity.ui.closeOffer"), () -> controller.close(whose.it())));
    }

    Node favour(ReciprocityModel.Whose<Favour> whose) {
        Favour favour = whose.it();
        String who = favour.by() == By.ME
                ? Messages.text("reciprocity.ui.gave", name(whose.contact()))
                : Messages.text("reciprocity.ui.received", name(whose.contact()));
        String text = kind(favour.kind()) + (favour.text().isBlank() ? "" : ": " + favour.text());
        Label when = new Label(day.format(favour.day()));
        when.setMinWidth(Region.USE_PREF_SIZE);
        when.getStyleClass().addAll("small", "muted");
        return line(who, text, when);
    }

    private static String name(@Nullable Contact contact) {
        return contact == null ? Messages.text("reciprocity.ui.me") : contact.name().full();
    }

    private String due(@Nullable LocalDate due) {
        return due == null ? Messages.text("reciprocity.ui.noDay") : day.format(due);
    }

    private boolean isOverdue(@Nullable LocalDate due) {
        return due != null && due.isBefore(controller.today());
    }

    private static String kind(FavourKind kind) {
        return switch (kind) {
            case REFERRAL -> Messages.text("reciprocity.ui.kind.referral");
            case INTRODUCTION -> Messages.text("reciprocity.ui.kind.introduction");
            case ADVICE -> Messages.text("reciprocity.ui.kind.advice");
            case BUSINESS -> Messages.text("reciprocity.ui.kind.business");
            case RECOMMENDATION -> Messages.text("reciprocity.ui.kind.recommendation");
        };
    }

    private static Button action(String name, Runnable action) {
        Button button = new Button(name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Node line(String heading, String text, Node end) {
        Label title = new Label(heading);
        title.getStyleClass().add("semibold");
        Label words = new Label(text);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().addAll("small", "muted");
        VBox both = new VBox(title, words);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox row = new HBox(both, end);
        row.getStyleClass().add("guest-row");
        return row;
    }
}
