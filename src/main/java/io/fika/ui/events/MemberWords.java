package io.fika.ui.events;

import io.fika.growth.ClubReport;
import io.fika.text.Messages;
import io.fika.ui.kit.Field;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What somebody is in a group and since when; stored when the cursor leaves a field. */
final class MemberWords {
    private final VBox root = new VBox();
    private final Label name = new Label();
    private final TextField role = new TextField();
    private final DatePicker since = new DatePicker();
    private final ClubController controller;
    private ClubReport.@Nullable Member shown;
    private boolean filling;

    MemberWords(ClubModel model, ClubController controller) {
        this.controller = controller;
        name.getStyleClass().add("section-heading");
        role.setPromptText(Messages.text("events.ui.club.rolePrompt"));
        since.setPromptText(Messages.text("events.ui.club.sinceUnknown"));
        since.setMaxWidth(Double.MAX_VALUE);
        FormGrid grid = new FormGrid();
        grid.row(
                new Field(Messages.text("events.ui.club.role"), role).root(),
                new Field(Messages.text("events.ui.club.sinceWhen"), since).root());
        root.getChildren().addAll(name, grid.root());
        root.getStyleClass().add("guest-words");
        role.setOnAction(event -> save());
        role.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                save();
            }
        });
        since.valueProperty().subscribe(day -> save());
        model.chosen.subscribe(this::show);
    }

    Node root() {
        return root;
    }

    private void show(ClubReport.@Nullable Member member) {
        UUID before = shown == null ? null : shown.membership().id();
        shown = member;
        root.setVisible(member != null);
        root.setManaged(member != null);
        if (member == null) {
            return;
        }
        filling = true;
        name.setText(member.person().name().full());
        if (!member.membership().id().equals(before) || !role.isFocused()) {
            role.setText(member.membership().role());
        }
        since.setValue(member.membership().since());
        filling = false;
    }

    private void save() {
        if (shown != null && !filling) {
            controller.edit(shown, role.getText(), since.getValue());
        }
    }
}
