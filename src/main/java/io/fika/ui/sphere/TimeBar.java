package io.fika.ui.sphere;

import io.fika.text.Days;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
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
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The row beneath the map: play, the days from the first of the journal to today, with one handle or two. */
final class TimeBar {
    private static final Duration TICK = Duration.millis(120);

    private final TimeModel model;
    private final HBox root = new HBox();
    private final Button play;
    private final Slider slider = new Slider();
    private final Slider second = new Slider();
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
        prepare(slider, Messages.text("sphere.time.slider"), controller::onDay);
        prepare(second, Messages.text("sphere.time.second"), controller::onUntil);
        second.getStyleClass().add("second");
        // of the second slider only the handle is there, on the track of the first
        second.setPickOnBounds(false);
        second.skinProperty().subscribe(skin -> {
            Optional.ofNullable(second.lookup(".track")).ifPresent(track -> track.setMouseTransparent(true));
        });
        var days = new StackPane(slider, second);
        HBox.setHgrow(days, Priority.ALWAYS);
        when.setMinWidth(Region.USE_PREF_SIZE);
        compare.setMinWidth(Region.USE_PREF_SIZE);
        compare.setTooltip(new Tooltip(Messages.text("sphere.time.compare.meaning")));
        compare.setOnAction(event -> controller.onCompare(compare.isSelected()));
        today.setMinWidth(Region.USE_PREF_SIZE);
        today.setOnAction(event -> controller.onToday());
        root.getChildren().addAll(play, days, when, compare, today);
        model.firstProperty().subscribe(day -> show());
        model.todayProperty().subscribe(day -> show());
        model.dayProperty().subscribe(day -> show());
        model.untilProperty().subscribe(day -> show());
        model.toldProperty().subscribe(told -> show());
        model.comparingProperty().subscribe(comparing -> show());
        model.playingProperty().subscribe(this::play);
        // while another place is shown, the replay rests
        root.sceneProperty().subscribe(scene -> run(scene != null && model.playingProperty().get()));
    }

    Node root() {
        return root;
    }

    private void prepare(Slider of, String name, Consumer<LocalDate> chosen) {
        of.getStyleClass().add("small");
        of.setBlockIncrement(1);
        of.setAccessibleText(name);
        // told of changes alone: the slider is not yet where the day is
        of.valueProperty().addListener((slid, before, value) -> {
            if (!showing) {
                chosen.accept(model.firstProperty().get().plusDays(Math.round(value.doubleValue())));
            }
        });
    }

    private void play(boolean playing) {
        play.setGraphic(Icons.of(playing ? Feather.PAUSE : Feather.PLAY));
        play.setAccessibleText(
                playing ? Messages.text("sphere.time.pause") : Messages.text("sphere.time.play"));
        run(playing && root.getScene() != null);
    }

    private void run(boolean runs) {
        if (runs) {
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
        boolean comparing = model.comparingProperty().get();
        slider.setMax(Math.max(1, days));
        second.setMax(slider.getMax());
        slider.setValue(days == 0 ? 1 : (int) ChronoUnit.DAYS.between(first, model.dayProperty().get()));
        second.setValue((int) ChronoUnit.DAYS.between(first, model.untilProperty().get()));
        second.setVisible(comparing);
        showing = false;
        boolean past = model.isPast();
        String day = Days.of(model.dayProperty().get(), LocalDate.MIN);
        when.setText(!past
                ? Messages.text("sphere.time.today")
                : comparing
                        ? model.span(model.dayProperty().get(), model.untilProperty().get())
                        : Messages.text("sphere.time.as", day));
        compare.setSelected(comparing);
        today.setVisible(past);
        today.setManaged(past);
        root.setDisable(days == 0);
    }
}
