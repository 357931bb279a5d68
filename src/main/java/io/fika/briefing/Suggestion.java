package io.fika.briefing;

import io.fika.events.Attendance;

/** Somebody who might be worth meeting, and why; the user decides. */
public record Suggestion(Attendance attendance, String reason) {}
