package io.fika.ui.sphere;

import io.fika.text.Messages;
import java.util.Arrays;

/** What the map shows beside who stands where. */
enum Layer {
    STANDING,
    TRUST,
    INTRODUCTIONS,
    EVENT,
    ACQUAINTANCES,
    THROUGH,
    FAVOURS;

    /** The one of this name, the first if there is none. */
    static Layer named(String name) {
        return Arrays.stream(values()).filter(layer -> layer.name().equals(name)).findFirst().orElse(STANDING);
    }

    /** As a button of a row says it. */
    String title() {
        return switch (this) {
            case STANDING -> Messages.text("sphere.layer.standing");
            case TRUST -> Messages.text("sphere.layer.trust");
            case INTRODUCTIONS -> Messages.text("sphere.layer.introductions");
            case EVENT -> Messages.text("sphere.layer.event");
            case ACQUAINTANCES -> Messages.text("sphere.layer.acquaintances");
            case THROUGH -> Messages.text("sphere.layer.through");
            case FAVOURS -> Messages.text("sphere.layer.favours");
        };
    }

    /** What it shows, in a sentence. */
    String meaning() {
        return switch (this) {
            case STANDING -> Messages.text("sphere.layer.standing.meaning");
            case TRUST -> Messages.text("sphere.layer.trust.meaning");
            case INTRODUCTIONS -> Messages.text("sphere.layer.introductions.meaning");
            case EVENT -> Messages.text("sphere.layer.event.meaning");
            case ACQUAINTANCES -> Messages.text("sphere.layer.acquaintances.meaning");
            case THROUGH -> Messages.text("sphere.layer.through.meaning");
            case FAVOURS -> Messages.text("sphere.layer.favours.meaning");
        };
    }
}
