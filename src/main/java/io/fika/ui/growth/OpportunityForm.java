package io.fika.ui.growth;

import io.fika.events.Money;
import io.fika.growth.Opportunity;
import io.fika.growth.OpportunityKind;
import io.fika.growth.OpportunityStage;
import io.fika.growth.StageWords;
import io.fika.text.Messages;
import io.fika.ui.kit.DraftFields;
import io.fika.ui.kit.Field;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.Named;
import io.fika.ui.kit.Tabbing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One opportunity, edited in place: a field is kept when one leaves it, a choice at once. */
final class OpportunityForm {
    private final VBox root = new VBox();
    private boolean filling = true;
    private final BoardController controller;
    private final TextField name = new TextField();
    private final Field nameField = new Field(Messages.text("growth.ui.name"), name);
    private final ComboBox<OpportunityKind> kind = new ComboBox<>();
    private final ComboBox<OpportunityStage> stage = new ComboBox<>();
    private final DatePicker day = new DatePicker();
    private final DatePicker since = new DatePicker();
    private final ValueFields value = new ValueFields(this::save);
    private final TextArea note = new TextArea();
    private final SourceField whom;
    private final Node whomRow;
    private final SourceField person;
    private final SourceField event;
    private final SourceField club;
    private final SourceField introduction;
    private final ScrollPane scroll;
    private final DraftFields drafts;
    private @Nullable UUID shown;

    OpportunityForm(BoardModel model, BoardController controller) {
        this.controller = controller;
        whom = source(Messages.text("growth.ui.whom"), Naming.Source.PERSON);
        person = source(Messages.text("growth.ui.person"), Naming.Source.PERSON);
        event = source(Messages.text("growth.ui.event"), Naming.Source.EVENT);
        club = source(Messages.text("growth.ui.club"), Naming.Source.CLUB);
        introduction = source(Messages.text("growth.ui.introduction"), Naming.Source.INTRODUCTION);
        whomRow = new Field(Messages.text("growth.ui.whom"), whom.root()).root();
        kind.getItems().setAll(OpportunityKind.values());
        kind.setConverter(new Named<>(StageWords::of));
        kind.setMaxWidth(Double.MAX_VALUE);
        stage.getItems().setAll(OpportunityStage.values());
        stage.setConverter(new Named<>(StageWords::of));
        stage.setMaxWidth(Double.MAX_VALUE);
        since.setMaxWidth(Double.MAX_VALUE);
        note.setPrefRowCount(4);
        note.setWrapText(true);
        Tabbing.leave(note);
        for (TextInputControl control : List.of(name, note)) {
            control.focusedProperty().subscribe((was, is) -> {
                if (was && !is) {
                    save();
                }
            });
        }
        name.setOnAction(done -> save());
        kind.valueProperty().subscribe(now -> save());
        stage.valueProperty().subscribe(now -> save());
        day.valueProperty().subscribe(now -> save());
        since.valueProperty().subscribe(now -> save());
        drafts = new DraftFields(controller.drafts(), () -> "opportunity/" + shown)
                .field("name", name).field("value", value.amount()).field("note", note);
        scroll = new ScrollPane(content());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("event-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getStyleClass().add("chance-form");
        root.getChildren().addAll(head(), scroll);
        root.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                pressed.consume();
                save();
                controller.close();
            }
        });
        filling = false;
        model.open.subscribe(this::show);
    }

    Node root() {
        return root;
    }

    void focus() {
        name.requestFocus();
    }

    private SourceField source(String label, Naming.Source kindOf) {
        return new SourceField(
                label, kindOf, controller.names(), now -> save(), id -> controller.follow(kindOf, id));
    }

    private Node head() {
        var title = new Label(Messages.text("growth.ui.form"));
        title.getStyleClass().add("semibold");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap, Icons.button(Feather.X, Messages.text("growth.ui.close"), () -> {
            save();
            controller.close();
        }));
        head.getStyleClass().add("chance-form-head");
        return head;
    }

    private Node content() {
        var from = new Label(Messages.text("growth.ui.source"));
        from.getStyleClass().add("section-heading");
        Button remove = new Button(Messages.text("growth.ui.remove"));
        remove.getStyleClass().addAll("danger", "flat");
        remove.setOnAction(done -> Optional.ofNullable(shown).ifPresent(controller::remove));
        var content = new VBox(
                drafts.bar(), nameField.root(), new Field(Messages.text("growth.ui.kind"), kind).root(), whomRow,
                row(new Field(Messages.text("growth.ui.stage"), stage).root(),
                        new Field(Messages.text("growth.ui.stageDay"), day).root()),
                value.root(), from, new Field(Messages.text("growth.ui.person"), person.root()).root(),
                new Field(Messages.text("growth.ui.event"), event.root()).root(),
                new Field(Messages.text("growth.ui.club"), club.root()).root(),
                new Field(Messages.text("growth.ui.introduction"), introduction.root()).root(),
                new Field(Messages.text("growth.ui.since"), since).root(),
                new Field(Messages.text("growth.ui.note"), note).root(), remove);
        content.getStyleClass().add("chance-fields");
        return content;
    }

    private static Node row(Node... fields) {
        var row = new HBox();
        row.getStyleClass().add("form-row");
        for (Node field : fields) {
            var even = new VBox(field);
            HBox.setHgrow(even, Priority.ALWAYS);
            even.setPrefWidth(100);
            row.getChildren().add(even);
        }
        return row;
    }

    private void show(@Nullable Opportunity now) {
        root.setVisible(now != null);
        root.setManaged(now != null);
        if (now == null) {
            shown = null;
            return;
        }
        boolean other = !now.id().equals(shown);
        if (other) {
            save(); // what was typed of the one before
        }
        shown = now.id();
        filling = true;
        fill(name, now.name(), other);
        fill(note, now.note(), other);
        kind.setValue(now.kind());
        stage.setValue(now.stage());
        day.setValue(now.stageDay());
        since.setValue(now.since());
        value.show(now.value(), !other && (value.amount().isFocused() || drafts.holds(value.amount())));
        whom.show(now.forWhom());
        person.show(now.fromContact());
        event.show(now.fromEvent());
        club.show(now.fromClub());
        introduction.show(now.fromIntroduction());
        whomRow.setVisible(now.kind() == OpportunityKind.FOR_OTHERS);
        whomRow.setManaged(whomRow.isVisible());
        filling = false;
        nameField.problem("");
        if (other) {
            drafts.restore();
            scroll.setVvalue(0);
            if (now.version() == 1 && now.cents() == 0 && now.note().isEmpty()) {
                name.requestFocus(); // it has a name for the time being
                name.selectAll();
            }
        }
    }

    // what is being typed elsewhere in the form stays: another field of it was stored meanwhile
    private void fill(TextInputControl control, String text, boolean other) {
        if ((other || (!control.isFocused() && !drafts.holds(control))) && !text.equals(control.getText())) {
            control.setText(text);
        }
    }

    private void save() {
        Opportunity now = filling ? null : stored();
        if (now == null) {
            return;
        }
        Optional<Money> worth = value.read();
        String called = name.getText().strip();
        nameField.problem(called.isEmpty() ? Messages.text("growth.ui.name.problem") : "");
        LocalDate reached = day.getValue();
        LocalDate seen = since.getValue();
        if (called.isEmpty() || worth.isEmpty() || reached == null || seen == null) {
            return;
        }
        controller.save(new Opportunity(
                now.id(), now.version(), called, kind.getValue(), stage.getValue(), reached,
                kind.getValue() == OpportunityKind.FOR_OTHERS ? whom.get() : null, person.get(), event.get(), club.get(),
                introduction.get(), worth.get().cents(), worth.get().currency(), seen, note.getText().strip()));
    }

    // what the form shows, as it is stored
    private @Nullable Opportunity stored() {
        UUID id = shown;
        return id == null ? null : controller.find(id).orElse(null);
    }
}
