package io.fika.people;

/**
 * How far trust has grown, and why the user thinks so.
 *
 * @param reason empty where none was given
 */
public record TrustStage(Trust stage, String reason) {
    public static TrustStage of(Trust stage) {
        return new TrustStage(stage, "");
    }
}
