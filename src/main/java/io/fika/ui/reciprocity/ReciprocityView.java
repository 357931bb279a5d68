package io.fika.ui.reciprocity;

import io.fika.text.Messages;
import io.fika.ui.kit.ScreenTitle;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The pages, their names to choose from by pointer or letter, and the filter over all of them. */
final class ReciprocityView {
    private final ReciprocityModel model;
    private final ReciprocityController controller;
    private final Pages pages;
    private final ScreenTitle title = new ScreenTitle(Messages.text("reciprocity.ui.title"));
    private final TextField search = new TextField();
    private final StackPane page = new StackPane();
    private final VBox root = new VBox();
    private final Map<ReciprocityModel.Page, ToggleButton> names = new EnumMap<>(ReciprocityModel.Page.class);
    private final Map<KeyCode, ReciprocityModel.Page> letters = new EnumMap<>(KeyCode.class);

    ReciprocityView(ReciprocityModel model, ReciprocityController controller, Pages pages) {
        this.model = model;
        this.controller = controller;
        this.pages = pages;
        search.setPromptText(Messages.text("reciprocity.ui.search"));
        search.setAccessibleText(Messages.text("reciprocity.ui.search"));
        model.search.bind(search.textProperty());
        HBox tabs = new HBox();
        tabs.getStyleClass().add("give-tabs");
        ToggleGroup group = new ToggleGroup();
        tab(group, ReciprocityModel.Page.HELP, KeyCode.T, Messages.text("reciprocity.ui.page.help"));
        tab(group, ReciprocityModel.Page.WISHES, KeyCode.N, Messages.text("reciprocity.ui.page.wishes"));
        tab(group, ReciprocityModel.Page.INTRODUCTIONS, KeyCode.I, Messages.text("reciprocity.ui.page.introductions"));
        tab(group, ReciprocityModel.Page.PROMISES, KeyCode.P, Messages.text("reciprocity.ui.page.promises"));
        tab(group, ReciprocityModel.Page.FAVOURS, KeyCode.F, Messages.text("reciprocity.ui.page.favours"));
        tabs.getChildren().addAll(names.values());
        root.getStyleClass().add("reciprocity");
        root.getChildren().addAll(tabs, page);
        VBox.setVgrow(page, Priority.ALWAYS);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        model.page.subscribe(this::show);
        model.help.addListener((ListChangeListener<Object>) change -> count());
        model.mine.addListener((ListChangeListener<Object>) change -> count());
        count();
    }

    Node title() {
        return title.root();
    }

    Node actions() {
        return new HBox(search);
    }

    Node root() {
        return root;
    }

    /** Lets a need or an offer be written; without a contact, the user's. */
    void note(@Nullable UUID contact) {
        pages.write(contact == null ? null : controller.person(contact).orElse(null));
    }

    private void tab(ToggleGroup group, ReciprocityModel.Page to, KeyCode letter, String name) {
        ToggleButton button = new ToggleButton(name);
        button.setToggleGroup(group);
        button.setTooltip(new Tooltip(letter.getName()));
        button.setAccessibleHelp(letter.getName());
        button.setOnAction(event -> {
            button.setSelected(true);
            model.page.set(to);
        });
        names.put(to, button);
        letters.put(letter, to);
    }

    private void onKey(KeyEvent event) {
        ReciprocityModel.Page to = letters.get(event.getCode());
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (to != null && !typing && !event.isShortcutDown() && !event.isAltDown()) {
            model.page.set(to);
            Objects.requireNonNull(names.get(to)).requestFocus();
            event.consume();
        }
    }

    private void show(ReciprocityModel.Page to) {
        Objects.requireNonNull(names.get(to)).setSelected(true);
        page.getChildren().setAll(pages.page(to));
    }

    private void count() {
        long overdue = model.mine.stream().filter(whose -> whose.it().isOverdue(controller.today())).count();
        title.detail(Messages.text("reciprocity.ui.counts", model.help.size(), model.mine.size(), overdue));
    }
}
