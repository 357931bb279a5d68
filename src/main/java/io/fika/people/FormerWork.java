package io.fika.people;

/**
 * Where somebody worked before; empty where unknown.
 *
 * @param from as in ISO 8601, as far as it is known: {@code 2019}, {@code 2019-04} or {@code 2019-04-12}
 * @param to in the same way
 */
public record FormerWork(String organisation, String department, String role, String from, String to) {}
