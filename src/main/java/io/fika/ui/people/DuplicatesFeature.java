package io.fika.ui.people;

import io.fika.exchange.Duplicates;
import io.fika.journal.WorkingSet;
import io.fika.text.Messages;
import io.fika.ui.kit.Command;
import io.fika.ui.kit.Photos;
import io.fika.ui.kit.Screen;
import io.fika.ui.kit.Tasks;
import io.fika.ui.kit.Workbench;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/** People who are there twice: model, view and controller joined. It comes up over the screen of people. */
public final class DuplicatesFeature {
    private final DuplicatesModel model = new DuplicatesModel();
    private final DuplicatesController controller;
    private final DuplicatesView view;

    /** @param looking where pairs are found: neither the UI thread nor the worker of the database */
    public DuplicatesFeature(Workbench bench, Duplicates duplicates, WorkingSet set, Tasks looking, Photos photos) {
        controller = new DuplicatesController(model, duplicates, set, bench, looking);
        view = new DuplicatesView(model, controller, new JoinWords(set), new Faces(set, photos));
    }

    /** The screen of people, in whose place the pairs are shown while the user goes through them. */
    public Screen over(Screen people) {
        return people.under(view.screen(), model.stageProperty().map(stage -> stage != DuplicatesModel.Stage.CLOSED));
    }

    /** Looks for pairs and shows them in the place of people. */
    public void open() {
        controller.onOpen();
    }

    /** Looks for pairs in the background, and says so if there are any. */
    public void offer() {
        controller.offer();
    }

    /** For the palette. */
    public List<Command> commands() {
        return List.of(new Command(Messages.text("people.duplicates.command"), "", Feather.USERS, this::open));
    }
}
