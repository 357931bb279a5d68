package io.fika.ui.growth;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which page is shown, and what the pages show. */
record GrowthModel(ObjectProperty<Page> page, BoardModel board, BroughtModel brought, ReviewModel review,
        MarketModel market) {
    GrowthModel() {
        this(new SimpleObjectProperty<>(Page.BOARD), new BoardModel(), new BroughtModel(), new ReviewModel(),
                new MarketModel());
    }
}
