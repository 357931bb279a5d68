package io.fika.ui.people;

import io.fika.people.Trust;
import io.fika.people.TrustStage;
import io.fika.people.TrustWords;
import io.fika.text.Messages;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** The rows of a card that are chosen rather than typed: trust, and when there is time for coffee. */
final class ExtraRows {
    private final ChoiceMenu<Trust> trust;
    private final InPlace times;
    private final HBox trustRow;
    private final HBox timesRow;
    private CardModel.Face.@Nullable Person face;

    ExtraRows(CardController controller) {
        trust = new ChoiceMenu<>(
                Messages.text("people.duplicates.trust"), TrustWords::of, stage -> controller.onTrust(face(), stage));
        times = new InPlace(Messages.text("people.line.times"), () -> new WishGrid(
                face().card().contact().wishes(), controller.reader().hours(), (wishes, then) -> controller.onWishes(face(), wishes, then)));
        trustRow = row(Messages.text("people.duplicates.trust"), trust.root());
        timesRow = row(Messages.text("people.line.times"), times.root());
        times.onClosed(this::showTimes);
    }

    /** The row of trust. */
    Node trust() {
        return trustRow;
    }

    /** The row of the half-days. */
    Node times() {
        return timesRow;
    }

    void show(CardModel.Face.Person now) {
        face = now;
        TrustStage stage = now.card().contact().trust();
        trust.show(List.of(Trust.values()), stage == null ? null : stage.stage(), Messages.text("people.trust.none"));
        shown(trustRow, stage != null);
        showTimes();
    }

    void editTimes() {
        shown(timesRow, true);
        times.edit();
    }

    private void showTimes() {
        String words = WishGrid.words(face().card().contact().wishes());
        times.show(words);
        shown(timesRow, !words.isEmpty() || times.isOpen());
    }

    private CardModel.Face.Person face() {
        return Objects.requireNonNull(face, "Nobody is shown yet");
    }

    private static HBox row(String name, Node value) {
        var label = new Label(name);
        label.getStyleClass().add("line-name");
        label.setWrapText(true);
        label.setLabelFor(value);
        HBox.setHgrow(value, Priority.ALWAYS);
        var row = new HBox(label, value);
        row.getStyleClass().add("line-row");
        return row;
    }

    private static void shown(Node row, boolean is) {
        row.setVisible(is);
        row.setManaged(is);
    }
}
