package io.fika.ui.people;

import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.text.Messages;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** The people of a form, each with a button that takes them off. */
final class ChosenPeople {
    private final FlowPane root = new FlowPane(4, 4);
    private final ObjectProperty<@Nullable List<Contact>> chosen = new SimpleObjectProperty<>(List.of());
    private final Runnable onRemoved;

    ChosenPeople(Runnable onRemoved) {
        this.onRemoved = onRemoved;
        chosen.subscribe(people -> {
            List<Contact> now = people == null ? List.of() : people;
            root.getChildren().setAll(now.stream().map(this::chip).toList());
            root.setVisible(!now.isEmpty());
            root.setManaged(!now.isEmpty());
        });
    }

    Node root() {
        return root;
    }

    ObjectProperty<@Nullable List<Contact>> chosen() {
        return chosen;
    }

    List<UUID> ids() {
        return people().map(Contact::id).toList();
    }

    void add(Contact person) {
        chosen.set(Stream.concat(people(), Stream.of(person)).distinct().toList());
    }

    private Stream<Contact> people() {
        List<Contact> now = chosen.get();
        return now == null ? Stream.of() : now.stream();
    }

    private Node chip(Contact person) {
        var chip = new Button(Messages.text("people.log.chip", person.name().full()));
        chip.setMnemonicParsing(false);
        chip.setAccessibleText(Messages.text("people.log.chip.remove", person.name().full()));
        chip.getStyleClass().addAll("small", "chip");
        chip.setOnAction(event -> {
            chosen.set(people().filter(other -> !other.equals(person)).toList());
            onRemoved.run();
        });
        return chip;
    }

    /** Their identities, as a draft keeps them. */
    static String text(List<Contact> people) {
        return people.stream().map(person -> person.id().toString()).collect(Collectors.joining(" "));
    }

    /** Those of them who are still there. */
    static List<Contact> read(String text, WorkingSet set) {
        return Stream.of(text.split(" "))
                .filter(id -> !id.isBlank())
                .flatMap(id -> set.find(Contact.class, UUID.fromString(id)).stream())
                .toList();
    }
}
