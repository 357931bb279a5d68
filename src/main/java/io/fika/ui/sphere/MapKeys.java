package io.fika.ui.sphere;

import io.fika.people.Spot;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the map. Letters find; everything else is a key of its own. */
record MapKeys(MapPane map, SphereModel model, SphereController controller, MapMenu menu) {
    private static final double STEP = 1.25;

    void attach() {
        map.root().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (onKey(event)) {
                event.consume();
                bringIntoView();
            }
        });
        map.root().addEventHandler(KeyEvent.KEY_TYPED, new FindKeys(controller.finding())::onTyped);
    }

    private boolean onKey(KeyEvent event) {
        if (event.isShortcutDown()) {
            return onShortcut(event);
        }
        if (event.getCode() == KeyCode.CONTEXT_MENU || (event.getCode() == KeyCode.F10 && event.isShiftDown())) {
            menu.showFocused();
            return true;
        }
        if (new FindKeys(controller.finding()).onPressed(event.getCode())) {
            return true;
        }
        return onMap(event);
    }

    private boolean onMap(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> controller.selection().onArrow(Direction.LEFT, event.isShiftDown());
            case RIGHT -> controller.selection().onArrow(Direction.RIGHT, event.isShiftDown());
            case UP -> controller.selection().onArrow(Direction.UP, event.isShiftDown());
            case DOWN -> controller.selection().onArrow(Direction.DOWN, event.isShiftDown());
            case ENTER -> controller.onOpenFocused();
            case ESCAPE -> {
                return controller.selection().onClear();
            }
            case PLUS, ADD, EQUALS -> map.zoom(STEP);
            case MINUS, SUBTRACT -> map.zoom(1 / STEP);
            case DIGIT0, NUMPAD0 -> map.fit();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean onShortcut(KeyEvent event) {
        SphereMoves moves = controller.moves();
        switch (event.getCode()) {
            case UP -> moves.onStep(controller.selection().chosen(), true);
            case DOWN -> moves.onStep(controller.selection().chosen(), false);
            case LEFT -> moves.onTurn(controller.selection().chosen(), false);
            case RIGHT -> moves.onTurn(controller.selection().chosen(), true);
            case A -> controller.selection().onEverybody();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void bringIntoView() {
        Optional<Spot> focused = Optional.ofNullable(model.focusedProperty().get())
                .flatMap(model.snapshot().layout()::spotOf);
        focused.ifPresent(spot -> map.bringIntoView(spot.x(), spot.y()));
    }
}
