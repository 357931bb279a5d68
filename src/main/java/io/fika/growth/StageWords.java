package io.fika.growth;

import io.fika.text.Messages;

/** What the stages and kinds of opportunities are called. */
public final class StageWords {
    private StageWords() {}

    public static String of(OpportunityStage stage) {
        return switch (stage) {
            case SEEN -> Messages.text("growth.stage.seen");
            case TALKING -> Messages.text("growth.stage.talking");
            case WON -> Messages.text("growth.stage.won");
            case LOST -> Messages.text("growth.stage.lost");
        };
    }

    public static String of(OpportunityKind kind) {
        return switch (kind) {
            case MINE -> Messages.text("growth.kind.mine");
            case JOINT_VENTURE -> Messages.text("growth.kind.jointVenture");
            case ALLIANCE -> Messages.text("growth.kind.alliance");
            case FOR_OTHERS -> Messages.text("growth.kind.others");
        };
    }
}
