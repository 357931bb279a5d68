package io.fika.ui.shell;

import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.text.Messages;
import io.fika.ui.kit.Edits;
import io.fika.ui.kit.Navigator;
import io.fika.ui.kit.Place;
import io.fika.ui.kit.Printout;
import io.fika.ui.kit.Tasks;
import io.fika.ui.shell.ShellModel.Layer;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the window does by itself: going to places, opening cards, undoing, saying what happened. */
final class ShellController implements Navigator {
    private final ShellModel model;
    private final Tasks tasks;
    private final Journal journal;
    private Consumer<UUID> events = event -> {};
    private Consumer<Printout> printing = what -> {};

    ShellController(ShellModel model, Tasks tasks, Journal journal) {
        this.model = model;
        this.tasks = tasks;
        this.journal = journal;
    }

    /** From now on, events and what is to be printed are shown by these. */
    void showBy(Consumer<UUID> event, Consumer<Printout> printout) {
        events = event;
        printing = printout;
    }

    @Override
    public void show(Place place) {
        model.layer().set(Layer.NONE);
        model.place().set(place);
    }

    @Override
    public void openContact(UUID contact) {
        model.layer().set(Layer.NONE);
        model.card().set(Optional.of(contact));
    }

    @Override
    public void openEvent(UUID event) {
        show(Place.EVENTS);
        events.accept(event);
    }

    @Override
    public void closeCard() {
        model.card().set(Optional.empty());
    }

    @Override
    public void print(Printout what) {
        model.layer().set(Layer.NONE);
        printing.accept(what);
    }

    @Override
    public void notice(String sentence) {
        say(new Notice(sentence, Notice.Offer.NOTHING));
    }

    @Override
    public void done(String label) {
        say(new Notice(label, Notice.Offer.UNDO));
    }

    void onUndo() {
        run(journal::undo, label -> new Notice(Messages.text("shell.undone", label), Notice.Offer.REDO));
    }

    void onRedo() {
        run(journal::redo, label -> new Notice(Messages.text("shell.redone", label), Notice.Offer.UNDO));
    }

    void onOffer(Notice notice) {
        switch (notice.offer()) {
            case NOTHING -> onDismissed(notice);
            case UNDO -> onUndo();
            case REDO -> onRedo();
        }
    }

    /** The notice was read or has been there for long enough; a newer one stays. */
    void onDismissed(Notice notice) {
        if (model.notice().get().filter(notice::equals).isPresent()) {
            model.notice().set(Optional.empty());
        }
    }

    void onFind() {
        model.layer().set(model.layer().get() == Layer.FINDER ? Layer.NONE : Layer.FINDER);
    }

    void onShortcuts() {
        model.layer().set(model.layer().get() == Layer.SHORTCUTS ? Layer.NONE : Layer.SHORTCUTS);
    }

    /** Closes what lies over the window, else the card; answers whether there was anything to close. */
    boolean onEscape() {
        if (model.layer().get() != Layer.NONE) {
            model.layer().set(Layer.NONE);
            return true;
        }
        boolean open = model.card().get().isPresent();
        closeCard();
        return open;
    }

    private void run(Callable<Outcome> step, Function<String, Notice> notice) {
        tasks.run(step, outcome -> say(switch (outcome) {
            case Outcome.Done done -> notice.apply(done.committed().label());
            case Outcome.Refused refused -> new Notice(Edits.sentence(refused.cause()), Notice.Offer.NOTHING);
        }));
    }

    private void say(Notice notice) {
        // the same again is said again: it must be seen to be new
        model.notice().set(Optional.empty());
        model.notice().set(Optional.of(notice));
    }
}
