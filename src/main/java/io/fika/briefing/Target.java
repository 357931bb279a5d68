package io.fika.briefing;

/** A goal in a number, such as "6–8" and "people to learn about". */
public record Target(String figure, String text) {}
