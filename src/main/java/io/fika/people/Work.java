package io.fika.people;

/**
 * Where somebody works and as what; empty where unknown.
 *
 * @param from since when, as in ISO 8601, as far as it is known: {@code 2019}, {@code 2019-04} or {@code 2019-04-12}
 */
public record Work(String organisation, String department, String role, String from) {
    public static final Work NONE = new Work("", "", "", "");

    /** Work of which it is not known since when. */
    public Work(String organisation, String department, String role) {
        this(organisation, department, role, "");
    }
}
