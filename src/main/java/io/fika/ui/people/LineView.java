package io.fika.ui.people;

import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** A line of the card, edited in its place; what leads somewhere has a button that goes there. */
final class LineView {
    private final CardController controller;
    private final InPlace place;
    private final HBox root = new HBox();
    private final Button follow;
    private final Button prefer;
    private CardModel.Face.Person face;
    private CardLine line;

    LineView(CardModel.Face.Person face, CardLine line, CardController controller) {
        this.face = face;
        this.line = line;
        this.controller = controller;
        place = new InPlace(line.name(), this::editor);
        follow = Icons.button(icon(line), Messages.text("people.card.follow", line.name()), this::follow);
        follow.getStyleClass().add("line-follow");
        HBox.setHgrow(place.root(), Priority.ALWAYS);
        root.getStyleClass().add("line");
        prefer = Icons.button(Feather.STAR, Messages.text("people.card.prefer"), () ->
                controller.onPrefer(this.face, this.line.key()));
        prefer.getStyleClass().add("line-follow");
        root.getChildren().addAll(place.root(), prefer, follow);
        show(face, line);
    }

    Node root() {
        return root;
    }

    InPlace place() {
        return place;
    }

    CardLine line() {
        return line;
    }

    /** Shows what is now, but for what the user is typing. */
    void show(CardModel.Face.Person face, CardLine line) {
        this.face = face;
        this.line = line;
        place.show(line.shown());
        follow.setVisible(!line.link().isEmpty());
        follow.setManaged(!line.link().isEmpty());
        boolean second = new ReachLines(face.card().contact()).notPreferred(line.key()).isPresent();
        prefer.setVisible(second);
        prefer.setManaged(second);
        if (!place.isOpen() && controller.isKept(face, line)) {
            place.edit();
        }
    }

    private void follow() {
        controller.onFollow(line);
    }

    private InPlace.Editor editor() {
        CardModel.Face.Person of = face;
        CardLine edited = line;
        var editor = new BoxesEditor(edited, controller.draft(of, edited), (typed, filed, end) ->
                controller.onFile(face, edited, typed, filed, end));
        if (edited.key().equals("through") && editor.box(0) instanceof TextField box) {
            var suggestions = new Suggestions(
                    box, typed -> controller.names().beginning(typed, List.of(of.card().contact().id())),
                    person -> {
                        box.setText(Names.shown(person));
                        box.end();
                    });
            editor.root().getChildren().add(editor.root().getChildren().indexOf(box) + 1, suggestions.root());
        }
        return editor;
    }

    private static Feather icon(CardLine line) {
        return line.key().startsWith("email") ? Feather.MAIL
                : line.key().startsWith("phone") ? Feather.PHONE : Feather.EXTERNAL_LINK;
    }
}
