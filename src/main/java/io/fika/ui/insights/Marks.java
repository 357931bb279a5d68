package io.fika.ui.insights;

import io.fika.growth.Bar;
import io.fika.growth.Part;
import io.fika.growth.Tint;
import io.fika.text.Messages;
import io.fika.ui.kit.SharedTooltip;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * What the charts share: parts in their colours, and bars that are pressed, or walked through with the arrows and
 * opened with Enter. A chart is one stop for the Tab key, however many bars it has.
 */
final class Marks {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final SharedTooltip tooltip;
    private final Behind behind;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private int current = -1;

    Marks(SharedTooltip tooltip, Behind behind) {
        this.tooltip = tooltip;
        this.behind = behind;
    }

    /** A piece of a bar. */
    static Region piece(Tint tint) {
        var piece = new Region();
        piece.getStyleClass().addAll("chart-piece", style(tint));
        piece.setMouseTransparent(true);
        return piece;
    }

    static String style(Tint tint) {
        return "tint-" + tint.name().toLowerCase(Locale.ROOT);
    }

    /** Lets a bar be pressed, and say what it holds. */
    void bar(Node node, Bar bar) {
        nodes.add(node);
        bars.add(bar);
        node.setPickOnBounds(true);
        tooltip.on(node, () -> words(bar));
        node.setOnMouseClicked(event -> open(bar));
    }

    /** Lets a chart be walked through by the arrows. */
    void chart(Region chart, String name) {
        chart.setFocusTraversable(true);
        chart.setAccessibleRole(AccessibleRole.NODE);
        chart.setAccessibleText(name + ": " + bars.stream().map(Marks::words).collect(Collectors.joining("; ")));
        chart.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (onKey(event.getCode())) {
                event.consume();
            }
        });
        chart.focusedProperty().subscribe(on -> {
            if (!on) {
                go(-1);
            }
        });
    }

    private boolean onKey(KeyCode key) {
        switch (key) {
            case LEFT, UP -> go(Math.max(0, current - 1));
            case RIGHT, DOWN -> go(Math.min(bars.size() - 1, current + 1));
            case HOME -> go(0);
            case END -> go(bars.size() - 1);
            case ENTER, SPACE -> {
                if (current >= 0) {
                    open(bars.get(current));
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void go(int to) {
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).pseudoClassStateChanged(CURRENT, i == to);
        }
        current = to;
    }

    private void open(Bar bar) {
        behind.show(bar.name(), bar.people());
    }

    static String words(Bar bar) {
        List<Part> some = bar.parts().stream().filter(part -> part.count() > 0).toList();
        return some.size() <= 1 && !bar.words().isEmpty() && bar.parts().size() <= 1 && bar.wished() > 0
                ? Messages.text("insights.bar.words", bar.name(), bar.words())
                : Messages.text("insights.bar.parts", bar.name(), some.isEmpty()
                        ? "0"
                        : some.stream().map(Marks::words).collect(Collectors.joining(", ")));
    }

    static String words(Part part) {
        return Messages.text("insights.part.words", part.name(), part.count());
    }
}
