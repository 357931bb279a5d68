package io.fika.briefing;

import io.fika.people.Hue;
import java.awt.Color;

/** The colours of what is drawn on a sheet; the same as in its style sheet. */
final class Inks {
    static final Color LINE = new Color(0xB5BCC4);
    static final Color OTHERS = new Color(0xC8CDD3);
    static final Color TEXT = new Color(0x1F2328);

    private Inks() {}

    static Color of(Hue hue) {
        return new Color(switch (hue) {
            case BLUE -> 0x3F86C6;
            case ORANGE -> 0xD97A29;
            case GREEN -> 0x43A070;
            case PURPLE -> 0x8A62C9;
            case PINK -> 0xC75285;
            case TEAL -> 0x1B959D;
            case YELLOW -> 0xB78D00;
            case GREY -> 0x7D8590;
        });
    }
}
