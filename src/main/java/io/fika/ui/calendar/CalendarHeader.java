package io.fika.ui.calendar;

import io.fika.coffees.CoffeeStatus;
import io.fika.coffees.MonthBoard;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.ScreenTitle;
import java.time.Clock;
import java.time.LocalDate;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The window's header while the month is shown: which month, what is in it, and planning it. */
final class CalendarHeader {
    /** In letters: a window at least this wide has room for all buttons. */
    private static final double ROOMY = 92;

    private final ScreenTitle title = new ScreenTitle("");
    private final HBox actions = new HBox();
    private final Button plan = new Button();
    private final Button stop = new Button(Messages.text("calendar.stop"));
    private final Button accept = new Button();
    private final MenuItem again = new MenuItem(Messages.text("calendar.planAgain"));
    private final Button waiting = new Button();
    private final Button back;
    private final Button forth;
    private final JumpPopup jump;
    private final ProgressIndicator busy = new ProgressIndicator();
    private final CalendarModel model;

    /** @param print shows how the month and the week look on paper */
    CalendarHeader(CalendarModel model, CalendarControllers on, Clock clock, Runnable print) {
        this.model = model;
        Button today = new Button(Messages.text("calendar.today"));
        today.setOnAction(event -> on.months().today(LocalDate.now(clock)));
        today.setMinWidth(Region.USE_PREF_SIZE);
        back = Icons.button(Feather.CHEVRON_LEFT, Messages.text("calendar.back"), () -> on.months().turn(-1));
        forth = Icons.button(Feather.CHEVRON_RIGHT, Messages.text("calendar.forth"), () -> on.months().turn(1));
        jump = new JumpPopup(model, on.months());
        title.controls(back, today, forth, jump.button());
        var pages = new PageSwitch(model, on.months());
        plan.setOnAction(event -> on.plans().plan());
        again.setOnAction(event -> on.plans().plan());
        stop.setOnAction(event -> on.plans().cancelPlanning());
        accept.getStyleClass().add("accent");
        accept.setOnAction(event -> on.plans().acceptAll());
        busy.getStyleClass().add("plan-busy");
        actions.getStyleClass().add("calendar-actions");
        waiting.setGraphic(Icons.of(Feather.CLOCK));
        waiting.getStyleClass().add("waiting-button");
        waiting.setTooltip(new Tooltip());
        waiting.setOnAction(event -> on.coffees().list(true));
        model.coffee.waiting.addListener((ListChangeListener<Object>) change -> update());
        actions.getChildren().addAll(busy, pages.root(), waiting, stop, plan, accept, more(on, print));
        actions.getChildren().forEach(node -> {
            if (node instanceof Region region) {
                region.setMinWidth(Region.USE_PREF_SIZE);
            }
            node.managedProperty().bind(node.visibleProperty());
        });
        actions.sceneProperty().flatMap(Scene::widthProperty).subscribe(width -> update());
        model.board.subscribe(board -> update());
        model.cursor.subscribe(day -> update());
        model.page.subscribe(page -> update());
        model.planning.subscribe(running -> update());
    }

    Node title() {
        return title.root();
    }

    Node actions() {
        return actions;
    }

    /** Asks for a day to go to. */
    void jump() {
        jump.show();
    }

    // what is done now and then, or by key
    private MenuButton more(CalendarControllers on, Runnable print) {
        var fresh = new MenuItem(Messages.text("calendar.new"), Icons.of(Feather.PLUS));
        fresh.setOnAction(event -> on.coffees().draft(model.cursor.get()));
        var paper = new MenuItem(Messages.text("calendar.print"), Icons.of(Feather.PRINTER));
        paper.setOnAction(event -> print.run());
        again.setGraphic(Icons.of(Feather.REFRESH_CW));
        var more = new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL), fresh, again, paper);
        more.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        more.setAccessibleText(Messages.text("calendar.more"));
        return more;
    }

    // where there is little room, the second plan is in the menu
    private boolean isRoomy() {
        Scene scene = actions.getScene();
        return scene != null && scene.getWidth() >= ROOMY * plan.getFont().getSize();
    }

    private static void name(Button button, String name) {
        button.setAccessibleText(name);
        button.getTooltip().setText(name);
    }

    private void update() {
        CalendarPage page = model.page.get();
        title.title(page.title(model.cursor.get()));
        name(back, page.back());
        name(forth, page.forth());
        MonthBoard board = model.board.get();
        boolean planning = model.planning.get();
        long proposed = board == null ? 0 : board.count(CoffeeStatus.PROPOSED);
        title.detail(detail(board, planning));
        busy.setVisible(planning);
        stop.setVisible(planning);
        boolean possible = !planning && board != null && board.anybody();
        plan.setVisible(possible && (proposed == 0 || isRoomy()));
        again.setVisible(possible && proposed > 0);
        again.setDisable(board == null || board.freeStarts() == 0);
        plan.setText(
                proposed > 0 ? Messages.text("calendar.planAgain") : Messages.text("calendar.plan"));
        plan.setDisable(board == null || board.freeStarts() == 0);
        if ((proposed == 0) != plan.getStyleClass().contains("accent")) {
            if (proposed == 0) {
                plan.getStyleClass().add("accent");
            } else {
                plan.getStyleClass().remove("accent");
            }
        }
        int untold = model.coffee.waiting.size();
        waiting.setVisible(untold > 0);
        waiting.setText(String.valueOf(untold));
        waiting.setAccessibleText(Messages.text("calendar.waiting", untold));
        waiting.getTooltip().setText(Messages.text("calendar.waiting", untold));
        accept.setVisible(!planning && proposed > 0);
        accept.setText(Messages.text("calendar.accept", proposed));
    }

    private static String detail(@Nullable MonthBoard board, boolean planning) {
        if (board == null || !board.anybody()) {
            return "";
        }
        long proposed = board.count(CoffeeStatus.PROPOSED);
        if (planning) {
            return Messages.text("calendar.planning", proposed);
        }
        long agreed = board.count(CoffeeStatus.INVITED, CoffeeStatus.CONFIRMED);
        long held = board.count(CoffeeStatus.HELD);
        return held == 0
                ? Messages.text("calendar.counts", proposed, agreed)
                : Messages.text("calendar.countsHeld", proposed, agreed, held);
    }
}
