package io.fika.briefing;

/**
 * What a sheet says, as texts that are ready to be set: plain characters, no markup, nothing invented. What is not
 * known is said to be not known.
 */
public sealed interface BriefingContent permits OneBriefing, PackBriefing {
    /** What the sheet is about: the event's name, the person's, or the day. */
    String title();

    /** When it was made, for the foot of each page. */
    String printed();

    /** Whether it leaves out what is nobody else's business; see {@link Briefings}. */
    boolean redacted();
}
