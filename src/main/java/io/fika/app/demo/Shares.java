package io.fika.app.demo;

import java.util.List;

/** How many people there are in each ring from the inside, and in the tray. */
record Shares(int inner, int sphere, int active, int wider, int tray) {
    static final int TRAY = 4;

    /**
     * A person keeps few people close, however many are known: the inner rings stop growing, and the wider network takes
     * the rest.
     */
    static Shares of(int people) {
        int inner = Math.min(5, people);
        int sphere = Math.min(13, people - inner);
        int left = people - inner - sphere;
        int tray = Math.min(60, left / 20);
        int active = Math.min(120, (left - tray) * 27 / 100);
        return new Shares(inner, sphere, active, left - tray - active, tray);
    }

    /** What is still to be filled beside these. */
    Shares without(List<Someone> people) {
        int[] there = new int[TRAY + 1];
        people.forEach(someone -> there[someone.ring()]++);
        return new Shares(
                inner - there[0], sphere - there[1], active - there[2], Math.max(0, wider - there[3]), tray - there[4]);
    }

    int in(int ring) {
        return switch (ring) {
            case 0 -> inner;
            case 1 -> sphere;
            case 2 -> active;
            case 3 -> wider;
            default -> tray;
        };
    }
}
