package io.fika.ui.sphere;

import javafx.scene.input.KeyEvent;

/** The keys of the map. */
record MapKeys(MapPane map, SphereController controller) {
    private static final double STEP = 1.25;

    void attach() {
        map.root().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (onKey(event)) {
                event.consume();
            }
        });
    }

    private boolean onKey(KeyEvent event) {
        if (event.isShortcutDown()) {
            return onShortcut(event);
        }
        switch (event.getCode()) {
            case LEFT -> controller.selection().onArrow(Direction.LEFT, event.isShiftDown());
            case RIGHT -> controller.selection().onArrow(Direction.RIGHT, event.isShiftDown());
            case UP -> controller.selection().onArrow(Direction.UP, event.isShiftDown());
            case DOWN -> controller.selection().onArrow(Direction.DOWN, event.isShiftDown());
            case ENTER -> controller.onOpenFocused();
            case ESCAPE -> controller.selection().onClear();
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
        switch (event.getCode()) {
            case UP -> controller.moves().onStep(controller.selection().chosen(), true);
            case DOWN -> controller.moves().onStep(controller.selection().chosen(), false);
            case LEFT -> controller.moves().onTurn(controller.selection().chosen(), false);
            case RIGHT -> controller.moves().onTurn(controller.selection().chosen(), true);
            case A -> controller.selection().onEverybody();
            default -> {
                return false;
            }
        }
        return true;
    }
}
