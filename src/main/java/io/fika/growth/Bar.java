package io.fika.growth;

import io.fika.people.Hue;

/**
 * A count with its name.
 *
 * @param wished what it should not pass or should reach, 0 where there is no such number
 */
public record Bar(String name, Hue hue, int count, int wished) {}
