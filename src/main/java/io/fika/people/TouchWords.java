package io.fika.people;

import io.fika.text.Messages;

/** What a kind of touch is called. */
public final class TouchWords {
    private TouchWords() {}

    /** Such as "Coffee": a heading. */
    public static String of(TouchKind kind) {
        return switch (kind) {
            case COFFEE -> Messages.text("people.kind.coffee");
            case CALL -> Messages.text("people.kind.call");
            case MESSAGE -> Messages.text("people.kind.message");
            case MEETING -> Messages.text("people.kind.meeting");
        };
    }

    /** Such as "a coffee": within a sentence. */
    public static String some(TouchKind kind) {
        return switch (kind) {
            case COFFEE -> Messages.text("people.kind.some.coffee");
            case CALL -> Messages.text("people.kind.some.call");
            case MESSAGE -> Messages.text("people.kind.some.message");
            case MEETING -> Messages.text("people.kind.some.meeting");
        };
    }
}
