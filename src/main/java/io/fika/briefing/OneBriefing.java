package io.fika.briefing;

/** What is said of one event or one person, on pages of its own or within a pack. */
public sealed interface OneBriefing extends BriefingContent permits EventBriefing, PersonBriefing {}
