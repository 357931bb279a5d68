package io.fika.app.desktop;

import io.fika.ui.kit.Place;
import io.fika.ui.shell.Look;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The stage: where it stands, what it is called, and one scene whose root changes. */
final class Frame {
    private final Stage stage;
    private final Scene scene = new Scene(new Region(), 1, 1);
    private final WindowMemory memory;
    private final Look look;
    private final PauseTransition still = new PauseTransition(Duration.seconds(1));
    private Rectangle2D normal;
    private Place place;
    private Runnable closed = () -> {};

    Frame(Stage stage, WindowMemory memory) {
        this.stage = stage;
        this.memory = memory;
        look = new Look(scene);
        still.setOnFinished(event -> remember());
        List<Rectangle2D> screens = screens();
        WindowMemory.Left left = memory.read()
                .orElseGet(() -> new WindowMemory.Left(WindowPlace.first(screens.getFirst()), false, Place.SPHERE));
        normal = WindowPlace.clamped(left.bounds(), screens);
        place = left.place();
        stage.setX(normal.getMinX());
        stage.setY(normal.getMinY());
        stage.setWidth(normal.getWidth());
        stage.setHeight(normal.getHeight());
        stage.setMaximized(left.maximized());
        stage.setMinWidth(Math.min(700, normal.getWidth()));
        stage.setMinHeight(Math.min(500, normal.getHeight()));
        stage.setScene(scene);
    }

    /** Reads the style sheets, while there is nothing to show yet. */
    void warmUp() {
        scene.getRoot().applyCss();
    }

    Stage stage() {
        return stage;
    }

    Look look() {
        return look;
    }

    Place place() {
        return place;
    }

    void placed(Place now) {
        place = now;
        still.playFromStart();
    }

    /** Fills the window with this. */
    void fill(Parent root, String title) {
        scene.setRoot(root);
        stage.setTitle(title);
        if (!stage.isShowing()) {
            stage.show();
            stage.getIcons().setAll(WindowIcon.sizes());
            stage.xProperty().subscribe(this::moved);
            stage.yProperty().subscribe(this::moved);
            stage.widthProperty().subscribe(this::moved);
            stage.heightProperty().subscribe(this::moved);
        }
    }

    /** Has this run once, when the window is closed, also if it was never seen. */
    void onClosed(Runnable closed) {
        stage.setOnHidden(event -> closed.run());
        this.closed = closed;
    }

    void close() {
        if (stage.isShowing()) {
            stage.hide();
        } else {
            closed.run();
        }
    }

    void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /** Remembers where the window is for the next time; also done by itself when it has stood still for a moment. */
    void remember() {
        memory.write(new WindowMemory.Left(normal, stage.isMaximized(), place));
    }

    // what a maximized window returns to is where it was before
    private void moved() {
        if (!stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
            normal = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
        still.playFromStart();
    }

    private static List<Rectangle2D> screens() {
        Screen primary = Screen.getPrimary();
        return Stream.concat(
                        Stream.of(primary),
                        Screen.getScreens().stream().filter(screen -> !screen.equals(primary)))
                .map(Screen::getVisualBounds)
                .toList();
    }
}
