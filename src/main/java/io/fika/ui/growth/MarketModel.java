package io.fika.ui.growth;

import io.fika.growth.Gap;
import io.fika.growth.TargetMarket;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the target market shows. */
final class MarketModel {
    final ObjectProperty<TargetMarket> market = new SimpleObjectProperty<>(new TargetMarket(List.of()));
    final ObjectProperty<List<Gap>> gaps = new SimpleObjectProperty<>(List.of());
}
