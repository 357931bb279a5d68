package io.fika.ui;

import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Tells the mouse's events of the keys that are held meanwhile, as every window system does; the headless platform
 * alone forgets. In a real window nothing is added.
 */
public final class HeldKeys implements EventDispatcher {
    private final EventDispatcher usual;
    private boolean shift;
    private boolean control;
    private boolean alt;

    private HeldKeys(EventDispatcher usual) {
        this.usual = usual;
    }

    /** Before the robot presses a key in this scene. */
    public static void attach(Scene scene) {
        scene.setEventDispatcher(new HeldKeys(scene.getEventDispatcher()));
    }

    @Override
    public @Nullable Event dispatchEvent(Event event, EventDispatchChain tail) {
        InputEvent now = event instanceof MouseEvent mouse ? with(mouse) : null;
        if (event instanceof KeyEvent key && key.getEventType() != KeyEvent.KEY_TYPED) {
            shift = key.isShiftDown();
            control = key.isControlDown();
            alt = key.isAltDown();
        }
        return usual.dispatchEvent(now == null ? event : now, tail);
    }

    private MouseEvent with(MouseEvent event) {
        boolean told = event.isShiftDown() || event.isControlDown() || event.isAltDown();
        if (told || !(shift || control || alt)) {
            return event;
        }
        return new MouseEvent(
                event.getSource(), event.getTarget(), event.getEventType(), event.getSceneX(), event.getSceneY(),
                event.getScreenX(), event.getScreenY(), event.getButton(), event.getClickCount(), shift, control, alt,
                event.isMetaDown(), event.isPrimaryButtonDown(), event.isMiddleButtonDown(),
                event.isSecondaryButtonDown(), event.isSynthesized(), event.isPopupTrigger(),
                event.isStillSincePress(), event.getPickResult());
    }
}
