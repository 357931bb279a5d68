package io.fika.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.app.Core;
import io.fika.people.By;
import io.fika.people.CoffeeWishes;
import io.fika.people.Contact;
import io.fika.people.Defaults;
import io.fika.people.PersonName;
import io.fika.people.Ring;
import io.fika.people.Standing;
import io.fika.people.Story;
import io.fika.people.TouchKind;
import io.fika.people.Work;
import io.fika.persistence.Database;
import io.fika.ui.kit.DragGesture;
import io.fika.ui.kit.Feed;
import io.fika.ui.kit.Navigator;
import io.fika.ui.kit.Place;
import io.fika.ui.kit.Tasks;
import io.fika.ui.kit.WindowChoosers;
import io.fika.ui.kit.Workbench;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CardControllerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Core core = new Core(
            Database.inMemory(), Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC));
    private final Window window = new Window();
    private final Workbench bench = new Workbench(
            Tasks.atOnce(), new Feed(core.journal(), Runnable::run), window, new DragGesture(),
            new WindowChoosers(() -> {
                throw new IllegalStateException("No window");
            }));
    private final CardModel model = new CardModel();
    private final CardController controller = new CardController(
            model,
            core.people(),
            new CardReader(core.set(), core.standings(), core.database().touches(), core.journal()),
            bench,
            new PeopleFeature.Ways(window.opened::add, window.opened::add, () -> {}, () -> {}));
    private final Contact ada = Contact.named(PersonName.of("Ada King"), TODAY);

    /** A window that shows the card it is asked for. */
    private final class Window implements Navigator {
        private final List<UUID> opened = new ArrayList<>();
        private boolean closed;

        @Override
        public void show(Place place) {
            opened.clear();
        }

        @Override
        public void openContact(UUID contact) {
            opened.add(contact);
            closed = false;
            controller.show(contact);
        }

        @Override
        public void openEvent(UUID event) {
            opened.add(event);
        }

        @Override
        public void closeCard() {
            closed = true;
        }

        @Override
        public void notice(String sentence) {
            assertThat(sentence).isNotBlank();
        }
    }

    @BeforeEach
    void add() {
        core.people().add(ada);
        controller.show(ada.id());
    }

    @AfterEach
    void close() {
        core.close();
    }

    @Test
    void theCardFollowsWhatHappens() {
        assertThat(card().standing().state()).isEqualTo(Standing.State.NEVER_MET);
        core.people().moveTo(Defaults.rings().get(1), List.of(ada.id()));
        assertThat(card().ring()).map(Ring::name).hasValue("Contact sphere");
        assertThat(card().timeLine()).extracting(Card.Happening::text)
                .contains("Add Ada King", "Move Ada King to Contact sphere");
    }

    @Test
    void aLoggedTouchMakesFreshAndStandsInTheTimeLine() {
        controller.onLogHere();
        var face = (CardModel.Face.Log) model.face().get();
        controller.onSaveTouch(
                face, new TouchDraft(face.people(), TouchKind.CALL, TODAY.minusDays(2), By.THEM, "about the fair"));
        assertThat(card().timeLine().getFirst().text()).isEqualTo("Add Ada King");
        assertThat(card().timeLine()).extracting(Card.Happening::text)
                .contains("Call, started by them — about the fair");
        assertThat(card().standing().last()).isEqualTo(TODAY.minusDays(2));
    }

    @Test
    void aTouchOfTomorrowIsNoTouch() {
        var draft = new TouchDraft(List.of(ada.id()), TouchKind.CALL, TODAY.plusDays(1), null, "");
        assertThat(draft.problems(TODAY)).containsExactly(TouchDraft.Problem.IN_THE_FUTURE);
    }

    @Test
    void anEditMovesIntoTheRingAndTagsAtOnce() {
        controller.onEdit(card());
        controller.onSave((CardModel.Face.Edit) model.face().get(), draft("Ada Lovelace", "Optics, Rowing"));
        assertThat(card().contact().name().family()).isEqualTo("Lovelace");
        assertThat(card().tags()).containsExactly("Optics", "Rowing");
        assertThat(card().ring()).map(Ring::name).hasValue("Inner circle");
        core.journal().undo();
        assertThat(card().contact().name()).isEqualTo(ada.name());
        assertThat(card().tags()).isEmpty();
    }

    @Test
    void aFormThatIsBeingFilledInIsNotTakenAway() {
        controller.onEdit(card());
        core.people().pause(List.of(ada.id()));
        assertThat(model.face().get()).isInstanceOf(CardModel.Face.Edit.class);
        controller.onCancel();
        assertThat(card().contact().paused()).isTrue();
    }

    @Test
    void somebodyNewIsAddedAndTheirCardShown() {
        controller.onNew();
        var face = (CardModel.Face.Edit) model.face().get();
        assertThat(face.card()).isEmpty();
        controller.onSave(face, draft("Sven Lindqvist", ""));
        assertThat(card().contact().id()).isEqualTo(face.id());
        assertThat(card().contact().name().full()).isEqualTo("Sven Lindqvist");
        assertThat(window.closed).isFalse();
    }

    @Test
    void aCancelledFormForSomebodyNewLeavesNothing() {
        controller.onNew();
        controller.onCancel();
        assertThat(window.closed).isTrue();
        assertThat(core.people().all()).hasSize(1);
    }

    @Test
    void whoIsRemovedIsSaidToBeGone() {
        controller.onRemove(card());
        assertThat(model.face().get()).isEqualTo(new CardModel.Face.Nobody());
        core.journal().undo();
        assertThat(card().contact().name()).isEqualTo(ada.name());
    }

    private Card card() {
        return ((CardModel.Face.Person) model.face().get()).card();
    }

    private static PersonDraft draft(String name, String tags) {
        return new PersonDraft(
                name, "", Work.NONE, "", "", Defaults.categories().getFirst().id(), Defaults.rings().getFirst().id(),
                "", false, "", Story.NONE, tags, CoffeeWishes.NONE);
    }
}
