package io.fika.ui.growth;

import io.fika.text.Messages;

/** The pages of the screen, in the order of their switch. */
enum Page {
    BOARD,
    BROUGHT,
    MARKET,
    REVIEW;

    String word() {
        return switch (this) {
            case BOARD -> Messages.text("growth.ui.page.board");
            case BROUGHT -> Messages.text("growth.ui.page.brought");
            case MARKET -> Messages.text("growth.ui.page.market");
            case REVIEW -> Messages.text("growth.ui.page.review");
        };
    }
}
