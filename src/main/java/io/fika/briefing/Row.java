package io.fika.briefing;

/** One of the others who are there, in one line; a cell is empty where there is nothing to say. */
public record Row(boolean known, String name, String from, String ring, String last, String remember) {
    Row within(Room room) {
        return new Row(
                known, Plain.cut(name, 26), Plain.cut(from, 26), Plain.cut(ring, 20), last,
                Plain.cut(remember, room.remember()));
    }
}
