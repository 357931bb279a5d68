package io.fika.ui.events;

import io.fika.people.Contact;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import java.io.File;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who is expected: picked, pasted, marked as somebody to meet. */
final class GuestsView {
    private final EventsModel model;
    private final GuestsController controller;
    private final StackPane root = new StackPane();
    private final TextField search = new TextField();
    private final VBox found = new VBox();
    private final Label counts = new Label();
    private final ListView<GuestRow> list;

    GuestsView(
            EventsModel model, GuestsController controller, PasteController pastes, ToMeetController meeting) {
        this.model = model;
        this.controller = controller;
        list = new ListView<>(model.guests);
        list.setCellFactory(view -> new GuestCell(controller, meeting));
        list.getStyleClass().add("guest-list");
        list.setAccessibleText(Messages.text("events.ui.part.people"));
        Label nobody = new Label(Messages.text("events.ui.nobody"));
        nobody.setWrapText(true);
        nobody.getStyleClass().addAll("muted", "guests-nobody");
        list.setPlaceholder(nobody);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.guest.set(row);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(80);
        search.setPromptText(Messages.text("events.ui.pick"));
        search.setAccessibleText(Messages.text("events.ui.pick"));
        search.textProperty().subscribe(controller::search);
        search.setOnAction(event -> model.found.stream().findFirst().ifPresent(this::add));
        HBox.setHgrow(search, Priority.ALWAYS);
        Button paste = new Button(Messages.text("events.ui.paste"), Icons.of(Feather.CLIPBOARD));
        paste.setMinWidth(Region.USE_PREF_SIZE);
        paste.setOnAction(event -> pastes.pasting(true));
        Button file = new Button(Messages.text("events.ui.file"), Icons.of(Feather.FILE_TEXT));
        file.setMinWidth(Region.USE_PREF_SIZE);
        file.setOnAction(event -> pastes.chooseFile());
        Button suggest = new Button(Messages.text("events.ui.suggest"), Icons.of(Feather.STAR));
        suggest.setMinWidth(Region.USE_PREF_SIZE);
        suggest.setOnAction(event -> meeting.suggest());
        suggest.disableProperty().bind(Bindings.isEmpty(model.guests));
        HBox tools = new HBox(search, paste, file, suggest);
        tools.getStyleClass().add("guest-tools");
        found.getStyleClass().addAll("tile", "guest-found");
        counts.getStyleClass().addAll("small", "muted");
        GuestWords words = new GuestWords(model, controller);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(event, words, meeting));
        Label keys = new Label(Messages.text("events.ui.guestKeys"));
        keys.getStyleClass().addAll("small", "muted");
        keys.setMinWidth(0);
        keys.visibleProperty().bind(Bindings.isNotEmpty(model.guests));
        keys.managedProperty().bind(keys.visibleProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(counts, gap, keys);
        line.getStyleClass().add("guest-tools");
        VBox body = new VBox(new ToMeetPane(model, meeting).root(), line, list, words.root());
        body.getStyleClass().add("guest-body");
        found.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane under = new StackPane(body, found);
        under.setAlignment(Pos.TOP_CENTER);
        under.setMinHeight(0);
        VBox.setVgrow(under, Priority.ALWAYS);
        VBox page = new VBox(tools, under);
        page.getStyleClass().add("guests");
        Node paper = new PasteView(model, pastes).root();
        root.getChildren().addAll(page, paper);
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        root.setOnDragDropped(event -> {
            event.getDragboard().getFiles().stream().findFirst().map(File::toPath).ifPresent(pastes::readFile);
            event.setDropCompleted(true);
            event.consume();
        });
        model.pasting.subscribe(on -> {
            page.setVisible(!on);
            paper.setVisible(on);
        });
        model.found.addListener((ListChangeListener<Contact>) change -> showFound());
        model.guests.addListener((ListChangeListener<GuestRow>) change -> count());
        model.guest.subscribe(row -> {
            if (row == null) {
                list.getSelectionModel().clearSelection();
            } else if (!row.equals(list.getSelectionModel().getSelectedItem())) {
                list.getSelectionModel().select(row);
            }
        });
        showFound();
        count();
    }

    Node root() {
        return root;
    }

    private void add(Contact contact) {
        search.clear();
        controller.add(contact);
    }

    private void onKey(KeyEvent event, GuestWords words, ToMeetController meeting) {
        GuestRow row = list.getSelectionModel().getSelectedItem();
        if (row == null || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case T -> meeting.mustMeet(row, !row.attendance().mustMeet());
            case DELETE -> controller.remove(row);
            case ENTER -> words.enter();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void count() {
        long meet = model.guests.stream().filter(row -> row.attendance().mustMeet()).count();
        long known = model.guests.stream().filter(row -> row.contact() != null).count();
        counts.setText(Messages.text("events.ui.guestCounts", model.guests.size(), known, meet));
        counts.setVisible(!model.guests.isEmpty());
        counts.setManaged(!model.guests.isEmpty());
    }

    private void showFound() {
        found.getChildren().setAll(model.found.stream().map(this::foundRow).toList());
        found.setVisible(!model.found.isEmpty());
    }

    private Node foundRow(Contact contact) {
        String organisation = contact.work().organisation();
        Button row = new Button(contact.name().full() + (organisation.isBlank() ? "" : " · " + organisation),
                Icons.of(Feather.PLUS));
        row.getStyleClass().addAll("flat", "found-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(event -> add(contact));
        return row;
    }
}
