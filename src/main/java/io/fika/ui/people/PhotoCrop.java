package io.fika.ui.people;

import io.fika.text.Messages;
import io.fika.ui.kit.Cut;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.RawPhoto;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.kordamp.ikonli.feather.Feather;

/** A picture under a round hole, to be moved and brought nearer until the face fills it. */
final class PhotoCrop {
    private static final double SIDE = 224;
    private static final double STEP = 0.03;
    private static final double NEARER = 1.1;

    private final VBox root = new VBox();
    private final StackPane stage = new StackPane();
    private final List<ImageView> views = List.of(view(SIDE), round(64), round(32));
    private final Slider nearness = new Slider();
    private final BiConsumer<RawPhoto, Cut> take;
    private final Runnable leave;
    private RawPhoto photo;
    private Cut cut;
    private Point2D held = Point2D.ZERO;

    PhotoCrop(RawPhoto photo, BiConsumer<RawPhoto, Cut> take, Runnable leave) {
        this.photo = photo;
        this.take = take;
        this.leave = leave;
        cut = photo.middle();
        var heading = new Label(Messages.text("people.photo.crop"));
        heading.getStyleClass().add("section-heading");
        stage.getStyleClass().add("crop-stage");
        stage.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        stage.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        stage.setFocusTraversable(true);
        stage.setAccessibleText(Messages.text("people.crop.reading"));
        Shape veil = Shape.subtract(new Rectangle(SIDE, SIDE), new Circle(SIDE / 2, SIDE / 2, SIDE / 2));
        veil.getStyleClass().add("crop-veil");
        veil.setMouseTransparent(true);
        stage.getChildren().addAll(views.getFirst(), veil);
        stage.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            held = new Point2D(event.getX(), event.getY());
            stage.requestFocus();
            event.consume();
        });
        stage.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::onDragged);
        stage.addEventHandler(ScrollEvent.SCROLL, event -> {
            if (event.getDeltaY() != 0) {
                show(cut.nearer(event.getDeltaY() > 0 ? NEARER : 1 / NEARER));
            }
            event.consume();
        });
        stage.addEventHandler(KeyEvent.KEY_PRESSED, this::onStageKey);
        nearness.setMin(1);
        nearness.setAccessibleText(Messages.text("people.crop.nearness"));
        nearness.valueProperty().subscribe((before, now) -> {
            if (Math.abs(now.doubleValue() - cut.nearness()) > 0.001) {
                show(cut.withNearness(now.doubleValue()));
            }
        });
        var turn = Icons.button(Feather.ROTATE_CW, Messages.text("people.crop.turn"), this::turn);
        HBox.setHgrow(nearness, Priority.ALWAYS);
        var tools = new HBox(nearness, turn);
        tools.getStyleClass().add("crop-tools");
        var faces = new VBox(views.get(1), views.get(2));
        faces.getStyleClass().add("crop-faces");
        var both = new HBox(stage, faces);
        both.getStyleClass().add("crop-both");
        tools.setMaxWidth(SIDE);
        var hint = new Label(Messages.text("people.crop.hint"));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        root.getStyleClass().addAll("tile", "photo-crop");
        root.getChildren().addAll(heading, both, tools, hint, buttons());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        root.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        show(cut);
    }

    Node root() {
        return root;
    }

    /** The keyboard moves the picture now. */
    void begin() {
        stage.requestFocus();
    }

    private HBox buttons() {
        var use = new Button(Messages.text("people.crop.use"));
        use.getStyleClass().add("accent");
        use.setOnAction(event -> take.accept(photo, cut));
        var cancel = new Button(Messages.text("people.form.cancel"));
        cancel.setOnAction(event -> leave.run());
        var buttons = new HBox(use, cancel);
        buttons.getStyleClass().add("person-buttons");
        return buttons;
    }

    private void onDragged(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            double scale = cut.side() / SIDE;
            show(cut.moved((held.getX() - event.getX()) * scale, (held.getY() - event.getY()) * scale));
            held = new Point2D(event.getX(), event.getY());
            event.consume();
        }
    }

    private void onStageKey(KeyEvent event) {
        double step = cut.side() * STEP;
        switch (event.getCode()) {
            case LEFT -> show(cut.moved(-step, 0));
            case RIGHT -> show(cut.moved(step, 0));
            case UP -> show(cut.moved(0, -step));
            case DOWN -> show(cut.moved(0, step));
            case PLUS, ADD, EQUALS, PAGE_UP -> show(cut.nearer(NEARER));
            case MINUS, SUBTRACT, PAGE_DOWN -> show(cut.nearer(1 / NEARER));
            case R -> turn();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (event.getTarget() instanceof Button button) {
                    button.fire();
                } else {
                    take.accept(photo, cut);
                }
            }
            case ESCAPE -> leave.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void turn() {
        photo = photo.turned();
        show(photo.middle());
    }

    private void show(Cut now) {
        cut = now;
        double scale = photo.image().getWidth() / cut.width();
        var part = new Rectangle2D(cut.x() * scale, cut.y() * scale, cut.side() * scale, cut.side() * scale);
        for (ImageView view : views) {
            view.setImage(photo.image());
            view.setViewport(part);
        }
        nearness.setMax(Math.max(1.001, cut.nearest()));
        nearness.setValue(cut.nearness());
        nearness.setDisable(cut.nearest() <= 1);
    }

    private static ImageView view(double side) {
        var view = new ImageView();
        view.setFitWidth(side);
        view.setFitHeight(side);
        view.setSmooth(true);
        return view;
    }

    private static ImageView round(double side) {
        ImageView view = view(side);
        view.setClip(new Circle(side / 2, side / 2, side / 2));
        return view;
    }
}
