package io.fika.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.journal.Journal;
import io.fika.people.Hue;
import io.fika.people.Shape;
import io.fika.persistence.Database;
import io.fika.ui.kit.Command;
import io.fika.ui.kit.Hit;
import io.fika.ui.kit.Place;
import io.fika.ui.kit.Tasks;
import io.fika.ui.shell.FinderModel.Entry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class FinderControllerTest {
    private final Database database = Database.inMemory();
    private final List<Runnable> later = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final ShellModel shell = new ShellModel();
    private final FinderModel model = new FinderModel();
    private final FinderController controller = controller();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nothingTypedShowsEveryCommandThoseOfTheFeaturesFirst() {
        controller.onQuery(" ");
        assertThat(titles()).startsWith("Brew a coffee", "Go to Sphere").contains("Undo", "Keyboard shortcuts");
    }

    @Test
    void peopleStandBeforeCommands() {
        controller.onQuery("coffee");
        answer();
        assertThat(titles()).containsExactly("coffee Okafor", "Brew a coffee");
    }

    @Test
    void theAnswerToAnOlderQuestionIsDropped() {
        controller.onQuery("na");
        controller.onQuery("nadia");
        later.reversed().forEach(Runnable::run);
        assertThat(titles()).containsExactly("nadia Okafor");
    }

    @Test
    void allWordsCountInAnyOrderAndCase() {
        controller.onQuery("COFFEE brew");
        answer();
        assertThat(titles()).contains("Brew a coffee");
    }

    @Test
    void stepsGoRoundAtTheEnds() {
        controller.onQuery("coffee");
        answer();
        controller.onStep(-1);
        assertThat(model.chosen().get()).isEqualTo(1);
        controller.onStep(1);
        assertThat(model.chosen().get()).isZero();
    }

    @Test
    void whatIsChosenIsDoneOrOpened() {
        controller.onQuery("coffee");
        answer();
        controller.onAccept();
        assertThat(shell.card().get()).isPresent();
        controller.onStep(1);
        controller.onAccept();
        assertThat(done).containsExactly("brewed");
    }

    private void answer() {
        later.forEach(Runnable::run);
        later.clear();
    }

    private List<String> titles() {
        return model.entries().stream()
                .map(entry -> switch (entry) {
                    case Entry.Person person -> person.hit().name();
                    case Entry.Action action -> action.command().title();
                })
                .toList();
    }

    private FinderController controller() {
        var tasks = new Tasks(later::add, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        var window = new ShellController(shell, Tasks.atOnce(), new Journal(database.journal(), Clock.systemUTC()));
        var brew = new Command("Brew a coffee", Feather.COFFEE, () -> done.add("brewed"));
        var commands = new ShellCommands(() -> List.of(brew), EnumSet.of(Place.SPHERE), window);
        return new FinderController(
                model, tasks, window, commands,
                text -> List.of(new Hit(UUID.randomUUID(), text + " Okafor", "", Hue.BLUE, Shape.CIRCLE)));
    }
}
