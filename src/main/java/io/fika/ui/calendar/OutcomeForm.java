package io.fika.ui.calendar;

import io.fika.growth.Afterwards;
import io.fika.growth.Inward;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.text.Messages;
import io.fika.ui.calendar.CoffeeModel.Table;
import io.fika.ui.kit.DraftForm;
import io.fika.ui.kit.Field;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.Tabbing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** How a coffee went, in ten seconds: held or missed, and what came of it. Ctrl+Enter keeps it, Escape leaves it. */
final class OutcomeForm {
    private static final int WEEKS = 2;

    private final VBox root = new VBox();
    private final Table table;
    private final CalendarControllers on;
    private final ToggleGroup outcome = new ToggleGroup();
    private final ToggleButton held = pill(Messages.text("calendar.held.held"), true, outcome, "left-pill");
    private final ToggleButton missed = pill(Messages.text("calendar.held.missed"), false, outcome, "right-pill");
    private final ToggleGroup started = new ToggleGroup();
    private final VBox more = new VBox();
    private final Map<UUID, Told> told = new LinkedHashMap<>();
    private final Map<CheckBox, Inward> inward = new LinkedHashMap<>();
    private final Noted next;
    private final TextArea note = new TextArea();
    private final DraftForm draft;

    /** What is said of one of those who came. */
    private record Told(Noted seeks, Noted gives, Noted mine, Noted theirs) {}

    OutcomeForm(Table table, LocalDate today, CalendarControllers on) {
        this.table = table;
        this.on = on;
        LocalDate due = today.plusWeeks(WEEKS);
        next = new Noted(Messages.text("calendar.after.next.prompt"), due);
        root.getStyleClass().addAll("tile", "why-card", "outcome-form");
        more.getStyleClass().add("outcome-more");
        more.visibleProperty().bind(held.selectedProperty());
        more.managedProperty().bind(more.visibleProperty());
        held.setSelected(true);
        more.getChildren().add(new Field(Messages.text("calendar.held.started"), new HBox(
                pill(Messages.text("calendar.held.me"), By.ME, started, "left-pill"),
                pill(Messages.text("calendar.held.them"), By.THEM, started, "right-pill"))).root());
        for (Contact person : table.people()) {
            more.getChildren().add(of(person, due));
        }
        more.getChildren().add(new Field(Messages.text("calendar.after.next"), next.root()).root());
        note.setPromptText(Messages.text("calendar.held.note"));
        note.setAccessibleText(note.getPromptText());
        note.setPrefRowCount(2);
        note.setWrapText(true);
        Tabbing.leave(note);
        more.getChildren().add(note);
        table.talk().advice().forEach(it -> more.getChildren().add(advice(it)));
        var save = new Button(Messages.text("calendar.after.save"));
        save.getStyleClass().add("accent");
        save.setOnAction(event -> save());
        var keys = new Label(Messages.text("calendar.after.keys"));
        keys.getStyleClass().addAll("small", "muted");
        save.setMinWidth(Region.USE_PREF_SIZE);
        keys.setWrapText(true);
        var foot = new VBox(save, keys);
        foot.getStyleClass().add("outcome-foot");
        draft = on.held().draft(table.coffee()).text("note", note.textProperty());
        next.draft(draft, "next");
        told.forEach((person, said) -> {
            said.seeks().draft(draft, "seeks " + person);
            said.gives().draft(draft, "gives " + person);
            said.mine().draft(draft, "mine " + person);
            said.theirs().draft(draft, "theirs " + person);
        });
        draft.open();
        root.getChildren().addAll(head(), draft.bar(), new HBox(held, missed), more, foot);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    Node root() {
        return root;
    }

    /** Where typing begins. */
    void focus() {
        held.requestFocus();
    }

    private Node head() {
        var title = new Label(Messages.text("calendar.held.title", names()));
        title.getStyleClass().add("semibold");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button back = Icons.button(Feather.X, Messages.text("calendar.held.cancel"), this::cancel);
        back.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(title, back);
        head.getStyleClass().add("held-head");
        return head;
    }

    private String names() {
        return String.join(" + ", table.people().stream().map(person -> person.name().full()).toList());
    }

    private Node of(Contact person, LocalDate due) {
        String name = person.name().full();
        var said = new Told(
                new Noted(Messages.text("calendar.after.seeks"), null),
                new Noted(Messages.text("calendar.after.gives"), null),
                new Noted(Messages.text("calendar.after.mine"), due),
                new Noted(Messages.text("calendar.after.theirs"), due));
        told.put(person.id(), said);
        var about = new VBox(said.seeks().root(), said.gives().root(), said.mine().root(), said.theirs().root());
        about.getStyleClass().add("outcome-about");
        for (Noted noted : List.of(said.seeks(), said.gives(), said.mine(), said.theirs())) {
            noted.field().setAccessibleText(
                    Messages.text("calendar.after.about", name, noted.field().getPromptText()));
        }
        return new Field(name, about).root();
    }

    private Node advice(Inward it) {
        var box = new CheckBox(Messages.text("calendar.after.inward", it.person().name().full(), it.ring().name()));
        box.setWrapText(true);
        inward.put(box, it);
        Integer capacity = it.ring().capacity();
        var why = new Label(
                capacity == null
                        ? Messages.text("calendar.after.inward.why", it.days(), it.people())
                        : Messages.text("calendar.after.inward.whyOf", it.days(), it.people(), capacity));
        why.getStyleClass().addAll("small", "muted");
        why.setWrapText(true);
        var advice = new VBox(box, why);
        advice.getStyleClass().add("outcome-advice");
        return advice;
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            event.consume();
        }
    }

    private void cancel() {
        draft.done();
        on.held().cancel();
    }

    private void save() {
        draft.done();
        if (missed.isSelected()) {
            on.held().missed(table.coffee());
        } else {
            on.held().held(account());
        }
    }

    private Afterwards.Account account() {
        List<Afterwards.Learned> learned = new ArrayList<>();
        List<Afterwards.Promised> promises = new ArrayList<>();
        told.forEach((person, said) -> {
            said.seeks().lines().forEach(it -> learned.add(new Afterwards.Learned.Seeks(person, it.text())));
            said.gives().lines().forEach(it -> learned.add(new Afterwards.Learned.Gives(person, it.text())));
            said.mine().lines().forEach(it -> promises.add(promise(person, By.ME, it)));
            said.theirs().lines().forEach(it -> promises.add(promise(person, By.THEM, it)));
        });
        told.keySet().stream().findFirst().ifPresent(person ->
                next.lines().forEach(it -> promises.add(promise(person, By.ME, it))));
        return new Afterwards.Account(
                table.coffee().id(), by(), note.getText().strip(), learned, promises,
                inward.entrySet().stream().filter(it -> it.getKey().isSelected()).map(Map.Entry::getValue).toList());
    }

    private static Afterwards.Promised promise(UUID person, By by, Noted.Line line) {
        return new Afterwards.Promised(person, by, line.text(), line.due());
    }

    private @Nullable By by() {
        Toggle chosen = started.getSelectedToggle();
        return chosen != null && chosen.getUserData() instanceof By by ? by : null;
    }

    private static ToggleButton pill(String text, Object value, ToggleGroup group, String style) {
        var pill = new ToggleButton(text);
        pill.setUserData(value);
        pill.setToggleGroup(group);
        pill.getStyleClass().add(style);
        return pill;
    }
}
