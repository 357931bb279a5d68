package io.fika.briefing;

import io.fika.events.Attendance;
import java.util.List;

/**
 * Somebody who might be worth meeting, and why; the user decides.
 *
 * @param reasons the weightiest first
 * @param weight the sum of what speaks for them, by {@link Ground}
 * @param fresh whether the user never met them
 */
public record Suggestion(Attendance attendance, List<String> reasons, int weight, boolean fresh) {
    private static final int SAID = 3;

    public Suggestion {
        reasons = List.copyOf(reasons);
    }

    /** The weightiest reasons in a line. */
    public String reason() {
        return String.join(" · ", reasons.subList(0, Math.min(SAID, reasons.size())));
    }
}
