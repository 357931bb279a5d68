package io.fika.briefing;

import java.util.List;

/**
 * Several sheets as one, each beginning on a page of its own: those of a day, or of a coffee of several people. Its pages
 * are counted through.
 *
 * @param parts in the order of the clock
 */
public record PackBriefing(String title, List<Part> parts, boolean redacted, String printed) implements BriefingContent {
    public PackBriefing {
        parts = List.copyOf(parts);
    }

    /** One of the sheets, and the line at its head that says when, with whom and where. */
    public record Part(Cover cover, OneBriefing content) {}
}
