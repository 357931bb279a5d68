package io.fika.ui.shell;

import io.fika.text.Messages;
import io.fika.ui.kit.Place;
import org.kordamp.ikonli.feather.Feather;

/** What the places are called, and how they are reached. */
final class Places {
    private Places() {}

    static String name(Place place) {
        return switch (place) {
            case SPHERE -> Messages.text("shell.place.sphere");
            case CALENDAR -> Messages.text("shell.place.calendar");
            case PEOPLE -> Messages.text("shell.place.people");
            case EVENTS -> Messages.text("shell.place.events");
            case RECIPROCITY -> Messages.text("shell.place.reciprocity");
            case GROWTH -> Messages.text("shell.place.growth");
            case INSIGHTS -> Messages.text("shell.place.insights");
            case SETTINGS -> Messages.text("shell.place.settings");
        };
    }

    static Feather icon(Place place) {
        return switch (place) {
            case SPHERE -> Feather.TARGET;
            case CALENDAR -> Feather.CALENDAR;
            case PEOPLE -> Feather.USERS;
            case EVENTS -> Feather.FLAG;
            case RECIPROCITY -> Feather.REPEAT;
            case GROWTH -> Feather.TRENDING_UP;
            case INSIGHTS -> Feather.PIE_CHART;
            case SETTINGS -> Feather.SETTINGS;
        };
    }

    static String keys(Place place) {
        return switch (place) {
            case SPHERE -> "Shortcut+1";
            case CALENDAR -> "Shortcut+2";
            case PEOPLE -> "Shortcut+3";
            case EVENTS -> "Shortcut+4";
            case RECIPROCITY -> "Shortcut+5";
            case GROWTH -> "Shortcut+6";
            case INSIGHTS -> "Shortcut+7";
            case SETTINGS -> "Shortcut+8";
        };
    }
}
