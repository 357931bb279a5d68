package io.fika.briefing;

/** One fact with its label, such as "Last: 26 Sep, coffee". */
public record Line(String label, String text) {}
