package io.fika.people;

/** Where somebody works and as what; empty where unknown. */
public record Work(String organisation, String department, String role) {
    public static final Work NONE = new Work("", "", "");
}
