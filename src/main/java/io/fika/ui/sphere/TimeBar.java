package io.fika.ui.sphere;

import io.fika.text.Days;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The row beneath the map: play, the days from the first of the journal to today, and what to do in the past. */
final class TimeBar {
    private static final Duration TICK = Duration.millis(120);

    private final TimeModel model;
    private final HBox root = new HBox();
    private final Button play;
    private final Slider slider = new Slider();
    private final Label when = new Label();
    private final ToggleButton compare = new ToggleButton(Messages.text("sphere.time.compare"));
    private final Button today = new Button(Messages.text("sphere.time.back"));
    private final Timeline clock;
    private boolean showing;

    TimeBar(TimeModel model, TimeController controller) {
        this.model = model;
        root.getStyleClass().add("time-bar");
        play = Icons.button(Feather.PLAY, Messages.text("sphere.time.play"), controller::onPlay);
        clock = new Timeline(new KeyFrame(TICK, event -> controller.onTick()));
        clock.setCycleCount(Animation.INDEFINITE);
        slider.getStyleClass().add("small");
        slider.setBlockIncrement(7);
        slider.setAccessibleText(Messages.text("sphere.time.slider"));
        // told of changes alone: the slider is not yet where the day is
        slider.valueProperty().addListener((slid, before, value) -> {
            if (!showing) {
                controller.onDay(model.firstProperty().get().plusDays(Math.round(value.doubleValue())));
            }
        });
        HBox.setHgrow(slider, Priority.ALWAYS);
        when.setMinWidth(Region.USE_PREF_SIZE);
        compare.setMinWidth(Region.USE_PREF_SIZE);
        compare.setTooltip(new Tooltip(Messages.text("sphere.time.compare.meaning")));
        compare.setOnAction(event -> controller.onCompare(compare.isSelected()));
        today.setMinWidth(Region.USE_PREF_SIZE);
        today.setOnAction(event -> controller.onToday());
        root.getChildren().addAll(play, slider, when, compare, today);
        model.firstProperty().subscribe(day -> show());
        model.todayProperty().subscribe(day -> show());
        model.dayProperty().subscribe(day -> show());
        model.comparingProperty().subscribe(comparing -> show());
        model.playingProperty().subscribe(this::play);
    }

    Node root() {
        return root;
    }

    private void play(boolean playing) {
        play.setGraphic(Icons.of(playing ? Feather.PAUSE : Feather.PLAY));
        play.setAccessibleText(
                playing ? Messages.text("sphere.time.pause") : Messages.text("sphere.time.play"));
        if (playing) {
            clock.play();
        } else {
            clock.stop();
        }
    }

    private void show() {
        LocalDate first = model.firstProperty().get();
        LocalDate now = model.todayProperty().get();
        int days = (int) ChronoUnit.DAYS.between(first, now);
        showing = true;
        slider.setMax(Math.max(1, days));
        slider.setValue(days == 0 ? 1 : (int) ChronoUnit.DAYS.between(first, model.dayProperty().get()));
        showing = false;
        boolean past = model.isPast();
        boolean comparing = model.comparingProperty().get();
        String day = Days.of(model.dayProperty().get(), LocalDate.MIN);
        when.setText(!past
                ? Messages.text("sphere.time.today")
                : comparing ? Messages.text("sphere.time.since", day) : Messages.text("sphere.time.as", day));
        compare.setSelected(comparing);
        today.setVisible(past);
        today.setManaged(past);
        root.setDisable(days == 0);
    }
}
