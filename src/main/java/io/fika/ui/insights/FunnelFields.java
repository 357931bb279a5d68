package io.fika.ui.insights;

import io.fika.growth.Funnel;
import io.fika.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** The three numbers that the user reckons with, and what they come to in a year. What is no number is not taken. */
final class FunnelFields {
    private final FlowPane root = new FlowPane();
    private final InsightsController controller;
    private final TextField events;
    private final TextField connections;
    private final TextField percent;
    private final Label year = new Label();
    private Funnel shown = Funnel.USUAL;

    FunnelFields(InsightsModel model, InsightsController controller) {
        this.controller = controller;
        events = field(Messages.text("insights.funnel.events"));
        connections = field(Messages.text("insights.funnel.connections"));
        percent = field(Messages.text("insights.funnel.percent"));
        root.getStyleClass().add("funnel-fields");
        year.getStyleClass().add("semibold");
        root.getChildren().addAll(
                labelled(events, Messages.text("insights.funnel.events")),
                labelled(connections, Messages.text("insights.funnel.connections")),
                labelled(percent, Messages.text("insights.funnel.percent")), year);
        model.funnel.subscribe(this::show);
    }

    Node root() {
        return root;
    }

    private TextField field(String name) {
        var field = new TextField();
        field.getStyleClass().add("funnel-field");
        field.setAccessibleText(name);
        field.setOnAction(event -> take());
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                take();
            }
        });
        return field;
    }

    private static Node labelled(TextField field, String name) {
        var label = new Label(name);
        label.getStyleClass().addAll("small", "muted");
        label.setLabelFor(field);
        var both = new HBox(field, label);
        both.getStyleClass().add("funnel-number");
        return both;
    }

    private void take() {
        Funnel wanted = new Funnel(
                number(events, shown.events()), number(connections, shown.connections()), number(percent, shown.percent()));
        show(wanted);
        controller.reckonWith(wanted);
    }

    private static int number(TextField field, int before) {
        String text = field.getText().strip();
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : before;
    }

    private void show(Funnel funnel) {
        shown = funnel;
        events.setText(String.valueOf(funnel.events()));
        connections.setText(String.valueOf(funnel.connections()));
        percent.setText(String.valueOf(funnel.percent()));
        year.setText(Messages.text("insights.funnel.year", funnel.clientsAYear()));
    }
}
