package io.fika.briefing;

/**
 * The line at the head of a sheet that belongs to a coffee or to a day.
 *
 * @param time such as 09:00–09:45
 * @param text what, with whom and where
 * @param count such as 2 of 5; empty where it is one alone
 */
public record Cover(String time, String text, String count) {
    /** Of a sheet that stands for itself. */
    public static final Cover NONE = new Cover("", "", "");

    public boolean isEmpty() {
        return time.isEmpty() && text.isEmpty();
    }

    Cover within(Room room) {
        return new Cover(time, Plain.cut(text, room.line()), count);
    }
}
