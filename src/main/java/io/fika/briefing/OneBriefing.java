package io.fika.briefing;

import java.util.function.Predicate;

/** What is said of one event or one person, on pages of its own or within a pack. */
public sealed interface OneBriefing extends BriefingContent permits EventBriefing, PersonBriefing {
    /** The same, with initials instead of pictures that cannot be read. */
    OneBriefing withPhotos(Predicate<String> readable);
}
