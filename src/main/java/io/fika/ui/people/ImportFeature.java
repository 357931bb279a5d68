package io.fika.ui.people;

import io.fika.exchange.EarlierImports;
import io.fika.exchange.Imports;
import io.fika.journal.WorkingSet;
import io.fika.text.Messages;
import io.fika.ui.kit.Command;
import io.fika.ui.kit.Screen;
import io.fika.ui.kit.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/**
 * Reading files in: model, view and controller joined. It comes up over the screen of people and goes when it is done.
 */
public final class ImportFeature {
    private final ImportModel model = new ImportModel();
    private final ImportController controller;
    private final ImportView view;

    /** @param reading where files are read: neither the UI thread nor the worker of the database */
    public ImportFeature(
            Workbench bench, Imports imports, EarlierImports earlier, WorkingSet set, Executor reading) {
        controller = new ImportController(model, imports, bench, reading);
        EarlierModel before = new EarlierModel();
        EarlierView list = new EarlierView(before, new EarlierController(before, earlier, bench));
        view = new ImportView(model, controller, new CardLists(set), list.root());
    }

    /** The screen of people, in whose place the import is shown while a file is at hand. */
    public Screen over(Screen people) {
        return people.under(
                new Screen(view.title(), new StackPane(), view.root()),
                model.stageProperty().map(stage -> stage != ImportModel.Stage.CLOSED));
    }

    /** Opens the place of people with an import that waits for files. */
    public void choose() {
        controller.onStart();
    }

    /** Shows what these files hold, for example those dropped on the window. */
    public void open(List<Path> files) {
        controller.open(files);
    }

    /** For the palette. */
    public List<Command> commands() {
        return List.of(
                new Command(Messages.text("people.import.command"), "Shortcut+O", Feather.DOWNLOAD, this::choose));
    }
}
