package io.fika.ui.sphere;

import javafx.scene.input.ScrollEvent;

/** What a scroll over the map means: a wheel zooms, two fingers on a trackpad or a touch screen pan. */
enum Scrolling {
    ZOOM,
    PAN,
    /** One finger on a touch screen already drags, and what rolls on after a zoom is not meant. */
    NOTHING;

    static Scrolling of(ScrollEvent event) {
        if (event.isShortcutDown()) {
            return event.isInertia() ? NOTHING : ZOOM;
        }
        if (event.isDirect()) {
            return event.getTouchCount() > 1 ? PAN : NOTHING;
        }
        boolean aside = event.getDeltaX() != 0;
        return event.isInertia() || event.getTouchCount() > 1 || aside || !isNotches(event) ? PAN : ZOOM;
    }

    /** A wheel turns by whole notches, fingers do not. */
    private static boolean isNotches(ScrollEvent event) {
        double notch = event.getMultiplierY();
        return notch <= 0 || Math.abs(Math.IEEEremainder(event.getDeltaY(), notch)) < 1e-6;
    }
}
