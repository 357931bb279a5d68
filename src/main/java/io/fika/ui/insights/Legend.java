package io.fika.ui.insights;

import io.fika.growth.Figure;
import io.fika.growth.Part;
import io.fika.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** What the colours mean, with the sum of each; pressed, each shows its people. */
final class Legend {
    private final FlowPane root = new FlowPane();

    Legend(Figure figure, Behind behind) {
        root.getStyleClass().add("chart-legend");
        List<Part> parts = figure.totals().stream().filter(part -> part.count() > 0).toList();
        // several parts of one colour are one thing: nothing is due of any of them
        Map<String, Part> named = new LinkedHashMap<>();
        parts.forEach(part -> named.put(part.name(), part));
        boolean rowsSayIt = figure.totals().size() == figure.bars().size()
                && figure.bars().stream().allMatch(bar -> bar.parts().size() == 1);
        // what there is only one kind of needs no key
        root.setVisible(!rowsSayIt && !named.isEmpty() && figure.totals().size() > 1);
        root.setManaged(root.isVisible());
        named.values().forEach(part -> root.getChildren().add(entry(part, behind)));
    }

    Region root() {
        return root;
    }

    private static Button entry(Part part, Behind behind) {
        Region swatch = Marks.piece(part.tint());
        swatch.getStyleClass().add("chart-swatch");
        var entry = new Button(Messages.text("insights.part.words", part.name(), part.count()), swatch);
        entry.getStyleClass().addAll("flat", "chart-entry");
        entry.setOnAction(event -> behind.show(part.name(), part.people()));
        return entry;
    }
}
