package io.fika.ui.calendar;

import io.fika.coffees.MonthBoard;
import io.fika.people.Category;
import io.fika.people.Hue;
import io.fika.text.Messages;
import io.fika.ui.kit.CategoryMark;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The mix of the month against the wish. */
final class BalancePane {
    private static final int LEAST_SCALE = 4;

    private final VBox root = new VBox();

    BalancePane(CalendarModel model) {
        root.getStyleClass().add("balance");
        model.board.subscribe(board -> show(board, model.aimed.get()));
        model.aimed.subscribe(aimed -> show(model.board.get(), aimed));
    }

    Node root() {
        return root;
    }

    private void show(@Nullable MonthBoard board, MonthBoard.@Nullable Balance aimed) {
        root.getChildren().clear();
        var heading = new Label(
                aimed == null ? Messages.text("calendar.balance") : Messages.text("calendar.balance.aimed"));
        heading.getStyleClass().add("semibold");
        root.getChildren().add(heading);
        if (board == null) {
            return;
        }
        MonthBoard.Balance balance = aimed == null ? board.balance() : aimed;
        int most = scale(balance);
        balance.shares().forEach(share -> root.getChildren().add(row(share, most)));
        var fresh = row(null, Messages.text("calendar.balance.new"), balance.newPeople(), balance.newTarget(), most);
        fresh.getStyleClass().add("wish-new");
        root.getChildren().add(fresh);
        var remark = new Label(remark(balance));
        remark.getStyleClass().addAll("small", "muted");
        remark.setWrapText(true);
        root.getChildren().addAll(remark, new LoadView(balance).root());
    }

    // a little longer than the longest, so that no bar looks like a limit reached
    private static int scale(MonthBoard.Balance balance) {
        int most = Stream.concat(
                        balance.shares().stream().flatMap(share -> Stream.of(share.coffees(), share.target())),
                        Stream.of(balance.newPeople(), balance.newTarget()))
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return Math.max(LEAST_SCALE, (most * 4 + 2) / 3);
    }

    private static String remark(MonthBoard.Balance balance) {
        boolean none = balance.shares().stream().allMatch(share -> share.coffees() == 0);
        if (none) {
            return Messages.text("calendar.balance.none");
        }
        int missing = balance.newTarget() - balance.newPeople();
        return balance.scarcest()
                .map(share -> Messages.text(
                        "calendar.balance.more", share.target() - share.coffees(), name(share.category())))
                .orElseGet(() -> missing > 0
                        ? Messages.text("calendar.balance.moreNew", missing)
                        : Messages.text("calendar.balance.good"));
    }

    private static VBox row(MonthBoard.Share share, int most) {
        return row(share.category(), name(share.category()), share.coffees(), share.target(), most);
    }

    private static VBox row(@Nullable Category category, String name, int count, int target, int most) {
        var label = new Label(name);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var figures = new Label(Messages.text("calendar.balance.figures", count, target));
        figures.getStyleClass().add("muted");
        figures.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(label, gap, figures);
        line.getStyleClass().add("balance-line");
        var row = new VBox(line, new WishBar(count, target, most));
        row.getStyleClass().add(CategoryMark.styleClass(category == null ? Hue.GREY : category.hue()));
        if (category != null) {
            line.getChildren().addFirst(CategoryMark.node(category.shape(), category.hue(), 9));
        }
        return row;
    }

    private static String name(@Nullable Category category) {
        return category == null ? Messages.text("calendar.balance.uncategorised") : category.name();
    }
}
