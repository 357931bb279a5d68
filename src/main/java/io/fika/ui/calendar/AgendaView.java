package io.fika.ui.calendar;

import io.fika.coffees.Dates;
import io.fika.growth.Agenda;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.reciprocity.Match;
import io.fika.reciprocity.Promise;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What to talk about: promises both ways, and what the people at the table look for and can give. */
final class AgendaView {
    private final VBox root = new VBox();
    private final List<Contact> people;

    AgendaView(Agenda agenda, List<Contact> people) {
        this.people = people;
        root.getStyleClass().add("agenda");
        agenda.owed(By.ME).forEach(it -> line(Feather.ARROW_UP_RIGHT, mine(it)));
        agenda.owed(By.THEM).forEach(it -> line(Feather.ARROW_DOWN_LEFT, theirs(it)));
        agenda.matches().forEach(it -> line(Feather.LINK, match(it)));
        agenda.needs().forEach(it -> line(
                Feather.SEARCH, Messages.text("calendar.agenda.need", name(it.contact()), it.text())));
        agenda.offers().forEach(it -> line(
                Feather.GIFT, Messages.text("calendar.agenda.offer", name(it.contact()), it.text())));
        if (agenda.isEmpty()) {
            var nothing = new Label(Messages.text("calendar.agenda.nothing"));
            nothing.getStyleClass().addAll("small", "muted");
            nothing.setWrapText(true);
            root.getChildren().add(nothing);
        }
    }

    Node root() {
        return root;
    }

    private String mine(Promise promise) {
        var due = promise.due();
        return due == null
                ? Messages.text("calendar.agenda.mine", name(promise.contact()), promise.text())
                : Messages.text("calendar.agenda.mineBy", name(promise.contact()), promise.text(), Dates.day(due));
    }

    private String theirs(Promise promise) {
        var due = promise.due();
        return due == null
                ? Messages.text("calendar.agenda.theirs", name(promise.contact()), promise.text())
                : Messages.text("calendar.agenda.theirsBy", name(promise.contact()), promise.text(), Dates.day(due));
    }

    private String match(Match match) {
        String need = match.need().text();
        String offer = match.offer().text();
        if (match.need().contact() == null) {
            return Messages.text("calendar.agenda.forMe", name(match.offer().contact()), offer, need);
        }
        return match.offer().contact() == null
                ? Messages.text("calendar.agenda.fromMe", name(match.need().contact()), need, offer)
                : Messages.text(
                        "calendar.agenda.between", name(match.need().contact()), need,
                        name(match.offer().contact()), offer);
    }

    private String name(@Nullable UUID contact) {
        return people.stream()
                .filter(person -> person.id().equals(contact))
                .map(person -> person.name().full())
                .findFirst()
                .orElse(Messages.text("coffees.nobody"));
    }

    private void line(Feather icon, String sentence) {
        var words = new Label(sentence);
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(Icons.of(icon), words);
        line.getStyleClass().add("agenda-line");
        root.getChildren().add(line);
    }
}
