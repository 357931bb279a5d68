package io.fika.ui.settings;

import io.fika.text.Messages;
import io.fika.ui.kit.Facts;
import io.fika.ui.kit.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Where the data is, and taking care of it. */
final class DataPage {
    private final Page page;

    DataPage(SettingsModel model, SettingsController controller, SettingsFeature.Safekeeping safekeeping) {
        var facts = new Facts()
                .row(Messages.text("settings.data.folder"), safekeeping.folder())
                .row(Messages.text("settings.data.backups"), safekeeping.backups());
        var backup = new Button(Messages.text("settings.data.backup"), Icons.of(Feather.SAVE));
        backup.setOnAction(event -> controller.care(safekeeping::backup));
        var check = new Button(Messages.text("settings.data.check"), Icons.of(Feather.CHECK_CIRCLE));
        check.setOnAction(event -> controller.care(safekeeping::check));
        var report = new Label();
        report.setWrapText(true);
        report.textProperty().bind(model.report);
        page = Page.of(
                Messages.text("settings.data"),
                Messages.text("settings.data.about"),
                facts.root(),
                new HBox(8, backup, check),
                report);
    }

    Page page() {
        return page;
    }
}
