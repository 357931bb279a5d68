package io.fika.ui.people;

import java.util.List;
import java.util.Locale;

/**
 * Something on the card that is edited by typing, in one box or several.
 *
 * @param key the same for the same thing, such as {@code role} or {@code email 2}; one to be added ends in {@code +}
 * @param name such as "Role"
 * @param what it is called within a sentence, such as "role"
 * @param shown as it reads; empty where nothing is known, and it is only offered to be added
 * @param link what it leads to, as an address of the web, or empty
 */
record CardLine(
        String key, Part part, String name, String what, String shown, String link, List<Box> boxes, Filing filing) {
    /** Where on the card it stands. */
    enum Part {
        HEAD,
        REACH,
        ABOUT,
        WORK,
        COFFEE,
        OWN
    }

    /**
     * A box to type in.
     *
     * @param name said where nothing is typed yet, and read aloud
     * @param lines whether there may be several lines
     */
    record Box(String name, String text, boolean lines) {}

    CardLine {
        boxes = List.copyOf(boxes);
    }

    /** A line of one box. */
    static CardLine of(String key, Part part, String name, String text, Filing.OfOne filing) {
        return new CardLine(
                key, part, name, lower(name), text, "", List.of(new Box(name, text, false)),
                typed -> filing.file(typed.getFirst()));
    }

    /** The same with room for several lines. */
    CardLine withLines() {
        return new CardLine(
                key, part, name, what, shown, link,
                boxes.stream().map(box -> new Box(box.name(), box.text(), true)).toList(), filing);
    }

    /** The same that reads unlike what is typed. */
    CardLine shownAs(String text) {
        return new CardLine(key, part, name, what, text, link, boxes, filing);
    }

    CardLine linkedTo(String address) {
        return new CardLine(key, part, name, what, shown, address, boxes, filing);
    }

    /** The same under another name within a sentence. */
    CardLine called(String other) {
        return new CardLine(key, part, name, other, shown, link, boxes, filing);
    }

    boolean isThere() {
        return !shown.isEmpty();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.getDefault(Locale.Category.DISPLAY));
    }
}
