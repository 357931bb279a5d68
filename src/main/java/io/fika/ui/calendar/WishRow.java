package io.fika.ui.calendar;

import io.fika.people.Category;
import io.fika.people.Hue;
import io.fika.text.Messages;
import io.fika.ui.kit.CategoryMark;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A line of the balance: of what, how many there are of how many wished, and a bar of both. */
final class WishRow {
    private static final double MARK = 9;

    private final Label name = new Label();
    private final Label figures = new Label();
    private final Region gap = new Region();
    private final HBox line = new HBox(name, gap, figures);
    private final WishBar bar = new WishBar();
    private final VBox root = new VBox(line, bar);
    private @Nullable Category category;

    WishRow(String... styles) {
        HBox.setHgrow(gap, Priority.ALWAYS);
        figures.getStyleClass().add("muted");
        figures.setMinWidth(Region.USE_PREF_SIZE);
        line.getStyleClass().add("balance-line");
        root.getStyleClass().addAll(styles);
        root.getStyleClass().add(CategoryMark.styleClass(Hue.GREY));
    }

    Node root() {
        return root;
    }

    /** @param of absent where it is not of a category */
    void show(@Nullable Category of, String called, int count, int target, int most) {
        if (!Objects.equals(of, category)) {
            root.getStyleClass().setAll(CategoryMark.styleClass(of == null ? Hue.GREY : of.hue()));
            line.getChildren().setAll(name, gap, figures);
            if (of != null) {
                line.getChildren().addFirst(CategoryMark.node(of.shape(), of.hue(), MARK));
            }
            category = of;
        }
        name.setText(called);
        figures.setText(Messages.text("calendar.balance.figures", count, target));
        bar.show(count, target, most);
    }
}
