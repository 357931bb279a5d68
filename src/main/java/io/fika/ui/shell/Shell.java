package io.fika.ui.shell;

import io.fika.journal.Journal;
import io.fika.ui.kit.DragGesture;
import io.fika.ui.kit.Navigator;
import io.fika.ui.kit.Place;
import io.fika.ui.kit.Tasks;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * The window around the features. It is made in two steps, because features need its navigator and its drags: first the
 * shell, then the features, then {@link #mount}. It needs no stage: its root is set into any scene.
 */
public final class Shell {
    private final ShellModel model = new ShellModel();
    private final DragGesture drags = new DragGesture();
    private final Tasks tasks;
    private final ShellController controller;
    private final ShellView view;

    public Shell(Tasks tasks, Journal journal) {
        this.tasks = tasks;
        controller = new ShellController(model, tasks, journal);
        view = new ShellView(model, controller);
    }

    public Navigator navigator() {
        return controller;
    }

    public DragGesture drags() {
        return drags;
    }

    /** Takes the features in and shows this place; called once. */
    public void mount(Features features, Place first) {
        controller.showBy(features.event(), features.printout());
        model.place().set(features.screens().containsKey(first) ? first : Place.SPHERE);
        var commands = new ShellCommands(features.commands(), features.screens().keySet(), controller);
        var found = new FinderModel();
        var finder = new FinderController(found, tasks, controller, commands, features.search());
        view.fill(features, new FinderView(found, finder, drags, controller::onFind), commands, drags.overlay());
    }

    /** What to set into the scene. */
    public StackPane root() {
        return view.root();
    }

    /** Takes the sentence above everything else away again. */
    public void withoutBanner() {
        view.withoutBanner();
    }

    /** Says something above everything else, with something to do about it. */
    public void banner(String sentence, String action, Runnable onAction) {
        view.banner(sentence, action, onAction);
    }

    /** Sets a button at the end of the header, and into the corner under it what the button opens; after mounting. */
    public void atEnd(Node button, Node panel) {
        view.atEnd(button, panel);
    }

    /** Lays something over the screens and the card, where it shows itself; after mounting. */
    public void over(Node node) {
        view.over(node);
    }

    /** The place that is shown. */
    public ReadOnlyObjectProperty<Place> place() {
        return model.place();
    }
}
