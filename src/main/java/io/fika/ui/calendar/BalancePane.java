package io.fika.ui.calendar;

import io.fika.coffees.MonthBoard;
import io.fika.people.Category;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The mix of the month against the wish. */
final class BalancePane {
    private static final int LEAST_SCALE = 4;

    private final VBox root = new VBox();
    private final Label heading = new Label();
    private final List<WishRow> rows = new ArrayList<>();
    private final WishRow fresh = new WishRow("wish-new");
    private final Label remark = new Label();
    private final LoadView load = new LoadView();

    BalancePane(CalendarModel model) {
        root.getStyleClass().add("balance");
        heading.getStyleClass().add("semibold");
        remark.getStyleClass().addAll("small", "muted");
        remark.setWrapText(true);
        model.board.subscribe(board -> show(board, model.aimed.get()));
        model.aimed.subscribe(aimed -> show(model.board.get(), aimed));
    }

    Node root() {
        return root;
    }

    private void show(@Nullable MonthBoard board, MonthBoard.@Nullable Balance aimed) {
        heading.setText(aimed == null ? Messages.text("calendar.balance") : Messages.text("calendar.balance.aimed"));
        List<Node> parts = new ArrayList<>(List.of(heading));
        if (board != null) {
            MonthBoard.Balance balance = aimed == null ? board.balance() : aimed;
            show(balance);
            rows.stream().limit(balance.shares().size()).map(WishRow::root).forEach(parts::add);
            parts.addAll(List.of(fresh.root(), remark, load.root()));
        }
        if (!root.getChildren().equals(parts)) {
            root.getChildren().setAll(parts);
        }
    }

    private void show(MonthBoard.Balance balance) {
        int most = scale(balance);
        List<MonthBoard.Share> shares = balance.shares();
        while (rows.size() < shares.size()) {
            rows.add(new WishRow());
        }
        for (int i = 0; i < shares.size(); i++) {
            MonthBoard.Share share = shares.get(i);
            rows.get(i).show(share.category(), name(share.category()), share.coffees(), share.target(), most);
        }
        fresh.show(null, Messages.text("calendar.balance.new"), balance.newPeople(), balance.newTarget(), most);
        remark.setText(remark(balance));
        load.show(balance);
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

    private static String name(@Nullable Category category) {
        return category == null ? Messages.text("calendar.balance.uncategorised") : category.name();
    }
}
