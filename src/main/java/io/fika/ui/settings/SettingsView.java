package io.fika.ui.settings;

import io.fika.text.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** The pages of the settings, and their names to choose from. */
final class SettingsView {
    private final HBox root = new HBox();
    private final ListView<Page> names = new ListView<>();
    private final ScrollPane scroll = new ScrollPane();
    private final Page purposes;

    SettingsView(
            SettingsModel model,
            SettingsController controller,
            Page calendars,
            SettingsFeature.Safekeeping safekeeping) {
        root.getStyleClass().add("settings");
        purposes = new PurposesPage(model, controller).page();
        names.getItems().setAll(List.of(
                new CoffeesPage(model, controller).page(),
                new MixPage(model, controller).page(),
                calendars,
                new ProfilePage(model, controller).page(),
                new RingsPage(model, controller).page(),
                new CategoriesPage(model, controller).page(),
                purposes,
                new AppearancePage(model, controller).page(),
                new WordsPage(model, controller).page(),
                new DataPage(model, controller, safekeeping).page()));
        names.getStyleClass().addAll("settings-names", "edge-to-edge");
        names.setAccessibleText(Messages.text("settings.title"));
        names.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(Page page, boolean empty) {
                super.updateItem(page, empty);
                setText(empty || page == null ? null : page.name());
            }
        });
        var holder = new StackPane();
        holder.getStyleClass().add("settings-holder");
        scroll.setContent(holder);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("settings-scroll", "edge-to-edge");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        names.getSelectionModel().selectedItemProperty().subscribe(page -> {
            if (page != null) {
                holder.getChildren().setAll(page.root());
                scroll.setVvalue(0);
            }
        });
        names.getSelectionModel().selectFirst();
        root.getChildren().addAll(names, scroll);
    }

    Node root() {
        return root;
    }

    void showPurposes() {
        names.getSelectionModel().select(purposes);
    }
}
