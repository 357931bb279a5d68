package io.fika.ui.events;

import io.fika.events.Club;
import io.fika.events.Event;
import io.fika.events.Events;
import io.fika.events.Goals;
import io.fika.events.Money;
import io.fika.events.Profile;
import io.fika.text.Messages;
import io.fika.ui.kit.DraftFields;
import io.fika.ui.kit.Field;
import io.fika.ui.kit.Icons;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is known of an event, and what one wants of it. A field is stored when the cursor leaves it. */
final class EventForm {
    private final EventsModel model;
    private final EventsController controller;
    private final ScrollPane root = new ScrollPane();
    private final TextField name = new TextField();
    private final DatePicker day = new DatePicker();
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final TextField place = new TextField();
    private final TextField host = new TextField();
    private final TextField format = new TextField();
    private final TextField dress = new TextField();
    private final TextField cost = new TextField();
    private final TextField expected = new TextField();
    private final TextField travel = new TextField();
    private final ComboBox<@Nullable Club> club = new ComboBox<>();
    private final Label costRead = new Label();
    private final ComboBox<String> purpose = new ComboBox<>();
    private final TextField aim = new TextField();
    private final GoalFields goals = new GoalFields();
    private final TextArea introduction = new TextArea();
    private final TextField ask = new TextField();
    private final TextField offer = new TextField();
    private final TextArea points = new TextArea();
    private final TextField leaveOut = new TextField();
    private final Field nameField = new Field(Messages.text("events.ui.name"), name);
    private final Field fromField = new Field(Messages.text("events.ui.from"), from);
    private final Field toField = new Field(Messages.text("events.ui.to"), to);
    private final Field travelField = new Field(Messages.text("events.ui.travel"), travel);
    private final Field expectedField = new Field(Messages.text("events.ui.expected"), expected);
    private final DraftFields drafts;
    private boolean filling;
    private @Nullable UUID shown;

    EventForm(EventsModel model, EventsController controller) {
        this.model = model;
        this.controller = controller;
        introduction.setPrefRowCount(2);
        introduction.setWrapText(true);
        points.setPrefRowCount(4);
        points.setWrapText(true);
        day.setMaxWidth(Double.MAX_VALUE);
        purpose.setMaxWidth(Double.MAX_VALUE);
        purpose.setPromptText(Messages.text("events.ui.noPurpose"));
        HBox.setHgrow(purpose, Priority.ALWAYS);
        aim.setPromptText(Messages.text("events.ui.aimExample"));
        points.setPromptText(Messages.text("events.ui.pointsPrompt"));
        VBox content = new VBox(first(), aims(), words(), end());
        content.getStyleClass().add("event-form");
        root.setContent(content);
        root.setFitToWidth(true);
        root.getStyleClass().add("event-scroll");
        for (TextInputControl control : new TextInputControl[] {
            name, from, to, travel, place, host, format, dress, cost, expected, aim, introduction, ask, offer, points, leaveOut
        }) {
            control.focusedProperty().subscribe((was, is) -> left(was, is));
        }
        goals.controls().forEach(control -> control.focusedProperty().subscribe((was, is) -> left(was, is)));
        day.valueProperty().subscribe(value -> save());
        purpose.valueProperty().subscribe(value -> save());
        club.valueProperty().subscribe(value -> save());
        to.setPromptText(Messages.text("events.ui.openEnd"));
        cost.setPromptText(Messages.text("events.ui.costPrompt"));
        cost.textProperty().subscribe(text -> costRead.setText(costWords(text)));
        costRead.getStyleClass().addAll("small", "muted");
        club.setMaxWidth(Double.MAX_VALUE);
        club.setPromptText(Messages.text("events.ui.noClub"));
        club.setConverter(new ClubNames());
        model.clubs.addListener((ListChangeListener<Club>) change -> clubs());
        clubs();
        for (TextField field : new TextField[] {name, from, to, travel, place, host, format, dress, cost, expected, aim, ask, offer, leaveOut}) {
            field.setOnAction(event -> save());
        }
        drafts = new DraftFields(controller.drafts(), () -> "event/" + shown)
                .field("name", name).field("from", from).field("to", to).field("place", place).field("host", host)
                .field("format", format).field("dress", dress).field("cost", cost).field("expected", expected)
                .field("aim", aim).field("introduction", introduction).field("ask", ask).field("offer", offer)
                .field("points", points).field("leaveOut", leaveOut);
        content.getChildren().addFirst(drafts.bar());
        model.selected.subscribe(this::show);
        model.profile.subscribe(this::prompts);
        model.purposes.addListener((ListChangeListener<String>) change -> show(model.selected.get()));
    }

    Node root() {
        return root;
    }

    private Node first() {
        FormGrid grid = new FormGrid();
        grid.row(nameField.root());
        grid.row(new Field(Messages.text("events.ui.day"), day).root(), fromField.root(), toField.root(), travelField.root());
        grid.row(
                new Field(Messages.text("events.ui.place"), place).root(),
                new Field(Messages.text("events.ui.host"), host).root(),
                new Field(Messages.text("events.ui.club"), club).root());
        grid.row(
                new Field(Messages.text("events.ui.format"), format).root(),
                new Field(Messages.text("events.ui.dress"), dress).root(),
                new VBox(2, new Field(Messages.text("events.ui.cost"), cost).root(), costRead), expectedField.root());
        return grid.root();
    }

    private Node aims() {
        FormGrid grid = new FormGrid();
        grid.heading(Messages.text("events.ui.why"));
        grid.row(
                purposeField(),
                new Field(Messages.text("events.ui.aim"), aim).root());
        grid.row(goals.root());
        return grid.root();
    }

    private Node words() {
        FormGrid grid = new FormGrid();
        grid.heading(Messages.text("events.ui.words"));
        grid.row(new Field(Messages.text("events.ui.introduction"), introduction).root());
        grid.row(
                new Field(Messages.text("events.ui.ask"), ask).root(),
                new Field(Messages.text("events.ui.offer"), offer).root());
        grid.row(new Field(Messages.text("events.ui.points"), points).root());
        grid.row(new Field(Messages.text("events.ui.leaveOut"), leaveOut).root());
        return grid.root();
    }

    private Node purposeField() {
        Button edit = Icons.button(Feather.EDIT_2, Messages.text("events.ui.purposes"), controller::editPurposes);
        HBox both = new HBox(purpose, edit);
        both.getStyleClass().add("form-pair");
        purpose.setAccessibleText(Messages.text("events.ui.purpose"));
        return new Field(Messages.text("events.ui.purpose"), both).root();
    }

    // the words of the event stay its own: the list may have other ones by now
    private void purposes(String own) {
        List<String> all = new ArrayList<>(model.purposes);
        if (!own.isEmpty() && !all.contains(own)) {
            all.add(own);
        }
        if (!all.equals(purpose.getItems())) {
            purpose.getItems().setAll(all);
        }
        purpose.setValue(own.isEmpty() ? null : own);
    }

    private void clubs() {
        boolean before = filling;
        filling = true;
        List<@Nullable Club> all = new ArrayList<>(model.clubs);
        all.addFirst(null);
        club.getItems().setAll(all);
        filling = before;
        show(model.selected.get());
    }

    private static String costWords(String text) {
        return text.isBlank()
                ? ""
                : Money.read(text).map(it -> Messages.text("events.ui.costRead", it.words()))
                        .orElse(Messages.text("events.ui.costUnread"));
    }

    private Node end() {
        Button remove = new Button(Messages.text("events.ui.remove"));
        remove.getStyleClass().addAll("danger", "flat");
        remove.setOnAction(event -> controller.remove());
        return remove;
    }

    private void left(boolean was, boolean is) {
        if (was && !is) {
            save();
        }
    }

    private void prompts(Profile profile) {
        introduction.setPromptText(prompt(profile.introduction(), Messages.text("events.ui.introductionPrompt")));
        ask.setPromptText(prompt(profile.ask(), Messages.text("events.ui.askPrompt")));
        offer.setPromptText(prompt(profile.offer(), Messages.text("events.ui.offerPrompt")));
    }

    private static String prompt(String own, String otherwise) {
        return own.isBlank() ? otherwise : own;
    }

    private void show(@Nullable Event event) {
        if (event == null) {
            return;
        }
        boolean other = !event.id().equals(shown);
        shown = event.id();
        filling = true;
        fill(name, event.name(), other);
        day.setValue(event.start().toLocalDate());
        fill(from, EventWords.time(event.start().toLocalTime()), other);
        fill(to, event.openEnd() ? "" : EventWords.time(event.end().toLocalTime()), other);
        fill(travel, event.travelMinutes() == 0 ? "" : String.valueOf(event.travelMinutes()), other);
        club.setValue(model.clubs.stream().filter(it -> it.id().equals(event.club())).findFirst().orElse(null));
        fill(place, event.place(), other);
        fill(host, event.host(), other);
        fill(format, event.format(), other);
        fill(dress, event.dressCode(), other);
        fill(cost, event.cost(), other);
        fill(expected, event.expected() == 0 ? "" : String.valueOf(event.expected()), other);
        purposes(event.purpose());
        fill(aim, event.aim(), other);
        goals.show(event.goals());
        fill(introduction, event.introduction(), other);
        fill(ask, event.ask(), other);
        fill(offer, event.offer(), other);
        fill(points, event.talkingPoints(), other);
        fill(leaveOut, event.leaveOut(), other);
        filling = false;
        if (other) {
            drafts.restore();
        }
        problems();
        if (other) {
            root.setVvalue(0);
        }
    }

    // what is being typed elsewhere in the form stays: another field of the same event was stored meanwhile
    private void fill(TextInputControl control, String text, boolean other) {
        if ((other || (!control.isFocused() && !drafts.holds(control))) && !text.equals(control.getText())) {
            control.setText(text);
        }
    }

    private boolean problems() {
        boolean noName = name.getText().isBlank();
        Optional<LocalTime> start = EventWords.parse(from.getText());
        boolean badEnd = !to.getText().isBlank() && EventWords.parse(to.getText()).isEmpty();
        boolean badWay = !travel.getText().isBlank() && !travel.getText().strip().matches("\\d{1,3}");
        boolean badNumber = !expected.getText().isBlank() && !expected.getText().strip().matches("\\d{1,5}");
        nameField.problem(noName ? Messages.text("events.ui.problem.name") : "");
        fromField.problem(start.isEmpty() ? Messages.text("events.ui.problem.time") : "");
        travelField.problem(badWay ? Messages.text("events.ui.problem.number") : "");
        toField.problem(badEnd ? Messages.text("events.ui.problem.time") : "");
        expectedField.problem(badNumber ? Messages.text("events.ui.problem.number") : "");
        boolean badGoals = goals.isWrong();
        return noName || start.isEmpty() || badEnd || badWay || badNumber || badGoals || day.getValue() == null;
    }

    private void save() {
        Event event = model.selected.get();
        if (filling || event == null || !event.id().equals(shown) || problems()) {
            return;
        }
        controller.save(read(event));
    }

    private Event read(Event event) {
        ZonedDateTime start = day.getValue().atTime(EventWords.parse(from.getText()).orElseThrow()).atZone(event.start().getZone());
        boolean open = to.getText().isBlank();
        Club group = club.getValue();
        String chosen = purpose.getValue();
        Goals wanted = goals.read();
        return new Event(
                event.id(), event.version(), name.getText().strip(), start, end(event, start), open, place.getText().strip(),
                host.getText().strip(), chosen == null ? "" : chosen, aim.getText().strip(), wanted,
                format.getText().strip(), dress.getText().strip(), cost.getText().strip(),
                expected.getText().isBlank() ? 0 : Integer.parseInt(expected.getText().strip()),
                travel.getText().isBlank() ? 0 : Integer.parseInt(travel.getText().strip()), event.cards(),
                group == null ? null : group.id(),
                introduction.getText().strip(), ask.getText().strip(), offer.getText().strip(),
                points.getText().strip(), leaveOut.getText().strip(), event.note(), event.entry());
    }

    // an evening that ends after midnight ends on the next day, and a fair of two days as many days after it began
    private ZonedDateTime end(Event before, ZonedDateTime start) {
        return EventWords.parse(to.getText())
                .map(time -> {
                    boolean same = !before.openEnd() && time.equals(before.end().toLocalTime());
                    long days = same
                            ? ChronoUnit.DAYS.between(before.start().toLocalDate(), before.end().toLocalDate())
                            : 0;
                    ZonedDateTime end = start.with(time).plusDays(days);
                    return end.isAfter(start) ? end : end.plusDays(1);
                })
                .orElseGet(() -> Events.assumedEnd(start));
    }

    private static final class ClubNames extends StringConverter<@Nullable Club> {
        @Override
        public String toString(@Nullable Club club) {
            return club == null ? Messages.text("events.ui.noClub") : club.name();
        }

        @Override
        public @Nullable Club fromString(String text) {
            return null;
        }
    }
}
