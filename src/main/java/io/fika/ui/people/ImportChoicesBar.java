package io.fika.ui.people;

import io.fika.exchange.Conflict.Answer;
import io.fika.exchange.ImportKind;
import io.fika.exchange.ImportPreview;
import io.fika.people.Category;
import io.fika.people.Ring;
import io.fika.text.Messages;
import io.fika.ui.kit.Field;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** What everybody of a file gets, and what becomes of fields in which it differs from what is known. */
final class ImportChoicesBar {
    private final ImportController controller;
    private final CardLists lists;
    private final FlowPane root = new FlowPane();
    private final TextField tags = new TextField();

    ImportChoicesBar(ImportController controller, CardLists lists) {
        this.controller = controller;
        this.lists = lists;
        root.getStyleClass().add("import-choices");
        tags.setPromptText(Messages.text("people.import.tags.prompt"));
        tags.setPrefColumnCount(16);
        tags.setOnAction(event -> onTags());
        tags.focusedProperty().subscribe(focused -> {
            if (!focused) {
                onTags();
            }
        });
    }

    Node root() {
        return root;
    }

    /** Shows what is chosen for a file that has just been read. */
    void show(ImportPreview preview) {
        boolean people = preview.kind() == ImportKind.VCARD || preview.kind() == ImportKind.CSV;
        root.setVisible(people);
        root.setManaged(people);
        tags.setText(String.join(", ", preview.choices().tags()));
        root.getChildren().setAll(
                new Field(Messages.text("people.import.ring"), ring(preview)).root(),
                new Field(Messages.text("people.import.category"), category(preview)).root(),
                new Field(Messages.text("people.import.tags"), tags).root());
        if (preview.conflicts() > 0) {
            root.getChildren().add(new Field(Messages.text("people.import.usual"), usual(preview)).root());
        }
    }

    private Node ring(ImportPreview preview) {
        var rings = new Choice<>(lists.rings(), Ring::name, Messages.text("people.import.ring.none"));
        rings.choose(chosen(lists.rings(), Ring::id, preview.choices().ring()));
        rings.onChange(() -> {
            Ring ring = rings.value();
            controller.onChoices(choices -> choices.withRing(ring == null ? null : ring.id()));
        });
        return rings.box();
    }

    private Node category(ImportPreview preview) {
        var categories =
                new Choice<>(lists.categories(), Category::name, Messages.text("people.import.category.none"));
        categories.choose(chosen(lists.categories(), Category::id, preview.choices().category()));
        categories.onChange(() -> {
            Category category = categories.value();
            controller.onChoices(choices -> choices.withCategory(category == null ? null : category.id()));
        });
        return categories.box();
    }

    private Node usual(ImportPreview preview) {
        var answers = new Choice<>(
                List.of(Answer.MINE, Answer.FILE), ImportWords::of, ImportWords.of(Answer.BOTH));
        answers.choose(preview.choices().usual() == Answer.BOTH ? null : preview.choices().usual());
        answers.onChange(() -> {
            Answer answer = answers.value();
            controller.onChoices(choices -> choices.withUsual(answer == null ? Answer.BOTH : answer));
        });
        return answers.box();
    }

    private void onTags() {
        List<String> names = Arrays.stream(tags.getText().split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        controller.onChoices(choices -> choices.withTags(names));
    }

    private static <T> @Nullable T chosen(List<T> all, Function<T, UUID> id, @Nullable UUID wanted) {
        return all.stream().filter(each -> id.apply(each).equals(wanted)).findFirst().orElse(null);
    }
}
