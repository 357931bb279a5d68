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
            case LEFT -> controller.onArrow(Direction.LEFT);
            case RIGHT -> controller.onArrow(Direction.RIGHT);
            case UP -> controller.onArrow(Direction.UP);
            case DOWN -> controller.onArrow(Direction.DOWN);
            case ENTER -> controller.onOpenFocused();
            case ESCAPE -> controller.onClear();
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
            case UP -> controller.onStep(true);
            case DOWN -> controller.onStep(false);
            case A -> controller.onSelectEverybody();
            default -> {
                return false;
            }
        }
        return true;
    }
}
