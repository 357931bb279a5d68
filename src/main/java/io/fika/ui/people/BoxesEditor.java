package io.fika.ui.people;

import io.fika.text.Messages;
import io.fika.ui.kit.DraftForm;
import io.fika.ui.kit.Tabbing;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/** The boxes of a line, to type in; beneath them what is wrong with what was typed. */
final class BoxesEditor implements InPlace.Editor {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
    private static final int LINE = 40;
    private static final int MOST_ROWS = 12;

    private final VBox root = new VBox();
    private final List<TextInputControl> boxes = new ArrayList<>();
    private final Label problem = new Label();
    private final CardLine line;
    private final DraftForm draft;
    private final File file;
    private boolean filing;

    /** Keeps what was typed, then does one of the two: it is stored, or it was refused. */
    interface File {
        void accept(List<String> typed, Filing.Filed filed, CardController.End end);
    }

    BoxesEditor(CardLine line, DraftForm draft, File file) {
        this.line = line;
        this.draft = draft;
        this.file = file;
        root.getStyleClass().add("boxes");
        root.getChildren().add(draft.bar());
        for (CardLine.Box box : line.boxes()) {
            TextInputControl control = box.lines() ? area() : new TextField();
            control.setText(box.text());
            control.setPromptText(box.name());
            control.setAccessibleText(box.name());
            boxes.add(control);
            root.getChildren().add(control);
            draft.text("box " + boxes.size(), control.textProperty());
        }
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        say(0, "");
        root.getChildren().add(problem);
        draft.open();
    }

    private static TextArea area() {
        var area = new TextArea();
        area.setWrapText(true);
        Tabbing.leave(area);
        area.textProperty().subscribe(text -> area.setPrefRowCount((int) Math.min(
                MOST_ROWS, text.lines().mapToInt(row -> 1 + row.length() / LINE).sum() + 1L)));
        return area;
    }

    /** A box to be helped with, such as by suggestions. */
    TextInputControl box(int number) {
        return boxes.get(number);
    }

    @Override
    public VBox root() {
        return root;
    }

    @Override
    public void begin() {
        boxes.getFirst().applyCss(); // with its skin, which would select all of it later
        boxes.getFirst().requestFocus();
        boxes.getFirst().end();
    }

    @Override
    public boolean takesEnter() {
        return boxes.stream().anyMatch(box -> box.isFocused() && box instanceof TextArea);
    }

    @Override
    public void cancel() {
        draft.done();
    }

    @Override
    public void commit(Runnable then) {
        if (filing) {
            return;
        }
        List<String> typed = boxes.stream().map(TextInputControl::getText).toList();
        if (typed.equals(line.boxes().stream().map(CardLine.Box::text).toList())) {
            draft.done();
            then.run();
            return;
        }
        Filing.Filed filed = line.filing().file(typed);
        if (filed instanceof Filing.Filed.Wrong(int box, String sentence)) {
            say(box, sentence);
            return;
        }
        say(0, "");
        filing = true;
        file.accept(typed, filed, new CardController.End(() -> {
            draft.done();
            then.run();
        }, () -> filing = false));
    }

    private void say(int box, String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
        for (int i = 0; i < boxes.size(); i++) {
            boolean wrong = i == box && !sentence.isEmpty();
            boxes.get(i).pseudoClassStateChanged(WRONG, wrong);
            boxes.get(i).setAccessibleHelp(wrong ? sentence : "");
        }
    }
}
