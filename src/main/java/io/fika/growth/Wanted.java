package io.fika.growth;

/** Something that whoever the user wants to know has: a role, an industry or a place, in the user's words. */
public record Wanted(Kind kind, String text) {
    public enum Kind {
        ROLE,
        INDUSTRY,
        PLACE
    }
}
