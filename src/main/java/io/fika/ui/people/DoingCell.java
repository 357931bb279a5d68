package io.fika.ui.people;

import io.fika.people.Cadence;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What can be done about somebody who is drifting away, with one press each. */
final class DoingCell extends TableCell<PersonRow, PersonRow> {
    private final Button longer;
    private final HBox all;

    DoingCell(PeopleController controller) {
        longer = button(Feather.CLOCK, Messages.text("people.doing.longer.any"), controller::onLonger);
        all = new HBox(
                button(Feather.CALENDAR, Messages.text("people.card.plan"), row -> controller.onPlan(row.id())),
                button(Feather.COFFEE, Messages.text("people.bulk.log"), row ->
                        controller.onLog(List.of(row.id()))),
                longer,
                button(Feather.PAUSE, Messages.text("people.card.pause"), row -> controller.onPause(row.id())));
        all.getStyleClass().add("doing");
    }

    private Button button(Feather icon, String name, Consumer<PersonRow> action) {
        return Icons.button(icon, name, () -> {
            PersonRow row = getItem();
            if (row != null) {
                action.accept(row);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PersonRow row, boolean empty) {
        super.updateItem(row, empty);
        Cadence cadence = row == null ? null : row.standing().cadence();
        if (row == null || empty || cadence == null) {
            setGraphic(null);
            return;
        }
        int missed = (int) row.standing().ratio().orElse(0);
        longer.getTooltip().setText(
                Messages.text("people.doing.longer", cadence.longer().days(), cadence.days(), missed));
        setGraphic(all);
    }
}
