package io.fika.ui.people;

import io.fika.ui.kit.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The lines of one part of the card, each beside its name; a line with nothing to say is there only while it is edited. */
final class LineRows {
    private static final Set<String> OFFERED = Set.of("email +", "phone +", "howMet");

    private final CardController controller;
    private final VBox rows = new VBox();
    private final Section section;
    private final Map<String, Row> shown = new LinkedHashMap<>();
    private final List<Node> more = new ArrayList<>();
    private final boolean begun;
    private CardModel.Face.Person face;
    private List<CardLine> lines = List.of();

    /** A line with its name. */
    private record Row(Node root, LineView view) {}

    LineRows(String heading, CardModel.Face.Person face, CardController controller) {
        this.face = face;
        begun = !face.named();
        this.controller = controller;
        rows.getStyleClass().add("line-rows");
        section = new Section(heading, rows);
    }

    Node root() {
        return section.root();
    }

    /** A row that is no line, before the others. */
    void first(Node row) {
        more.add(row);
    }

    void show(CardModel.Face.Person face, List<CardLine> lines) {
        this.face = face;
        this.lines = lines;
        lay();
    }

    /** Begins to edit a line of this part, which may not be there yet. */
    void edit(String key) {
        Optional<CardLine> line = find(key);
        line.ifPresent(it -> {
            Row row = shown.computeIfAbsent(key, added -> row(it));
            row.view().place().edit();
            lay();
            row.view().place().edit(); // in the scene now, where it can have the focus
        });
    }

    private Optional<CardLine> find(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }

    /** Lays the rows anew, since one of those that are no line came or went. */
    void lay() {
        Map<String, Row> before = new LinkedHashMap<>(shown);
        shown.clear();
        for (CardLine line : lines) {
            Row row = before.get(line.key());
            boolean open = row != null && row.view().place().isOpen();
            if (row == null && (line.isThere() || isOffered(line) || controller.isKept(face, line))) {
                row = row(line);
            }
            if (row != null && (line.isThere() || open || isOffered(line) || row.view().place().isOpen())) {
                row.view().show(face, line);
                shown.put(line.key(), row);
            }
        }
        List<Node> all = new ArrayList<>(more);
        shown.values().forEach(row -> all.add(row.root()));
        // only what changes: a node that leaves the scene for a moment would lose the focus
        rows.getChildren().removeIf(node -> !all.contains(node));
        for (int i = 0; i < all.size(); i++) {
            if (i >= rows.getChildren().size() || !rows.getChildren().get(i).equals(all.get(i))) {
                rows.getChildren().remove(all.get(i));
                rows.getChildren().add(i, all.get(i));
            }
        }
        boolean any = all.stream().anyMatch(Node::isManaged);
        section.root().setVisible(any);
        section.root().setManaged(any);
    }

    /** What is usually known of somebody new is asked for at once. */
    private boolean isOffered(CardLine line) {
        return begun && OFFERED.contains(line.key());
    }

    private Row row(CardLine line) {
        var view = new LineView(face, line, controller);
        view.place().blank();
        view.place().show(line.shown());
        var name = new Label(line.name());
        name.getStyleClass().add("line-name");
        name.setWrapText(true);
        name.setLabelFor(view.root());
        HBox.setHgrow(view.root(), Priority.ALWAYS);
        var root = new HBox(name, view.root());
        root.getStyleClass().add("line-row");
        view.place().onClosed(this::lay);
        return new Row(root, view);
    }
}
