package io.fika.briefing;

/** What the user says of themselves; each empty where nothing was written. */
public record Pitch(String introduction, String ask, String offer) {
    public boolean isEmpty() {
        return introduction.isEmpty() && ask.isEmpty() && offer.isEmpty();
    }

    Pitch within(Room room) {
        return new Pitch(
                Plain.cut(introduction, 2 * room.line()), Plain.cut(ask, room.line()), Plain.cut(offer, room.line()));
    }
}
