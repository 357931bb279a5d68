package io.fika.briefing;

/** Two who should meet, and why. */
public record Pair(String first, String second, String why) {
    Pair within(Room room) {
        return new Pair(Plain.cut(first, 30), Plain.cut(second, 30), Plain.cut(why, 2 * room.remember() + 12));
    }
}
