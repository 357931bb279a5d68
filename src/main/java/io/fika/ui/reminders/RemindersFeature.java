package io.fika.ui.reminders;

import io.fika.growth.Reminders;
import io.fika.ui.kit.Notices;
import io.fika.ui.kit.Remembered;
import io.fika.ui.kit.Workbench;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Node;

/** The reminders. Made and used on the UI thread. */
public final class RemindersFeature {
    private final RemindersController controller;
    private final RemindersView view;

    /**
     * What they are made of; the desktop is asked by the executor.
     *
     * @param outcome asks how a coffee went
     * @param debrief asks who was met at an event
     * @param review shows the quarterly review
     */
    public record Use(
            Reminders reminders, Remembered remembered, Notices notices, Executor background, Clock clock,
            Consumer<UUID> outcome, Consumer<UUID> debrief, Runnable review) {}

    public RemindersFeature(Workbench bench, Use use) {
        var model = new RemindersModel();
        controller = new RemindersController(model, bench, use);
        view = new RemindersView(model, controller, use.notices().available());
        controller.reload();
    }

    /** For the end of the header. */
    public Node bell() {
        return view.bell();
    }

    /** For the corner under the bell; not there until it is asked for. */
    public Node panel() {
        return view.panel();
    }

    /** To be told now and then: coffees begin and end, days pass, and what was put off comes back. */
    public void onTime() {
        controller.reload();
    }
}
