package io.fika.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.app.Core;
import io.fika.people.Away;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.Defaults;
import io.fika.people.Extra;
import io.fika.people.FormerWork;
import io.fika.people.PersonName;
import io.fika.people.Ring;
import io.fika.people.Standing;
import io.fika.people.TouchKind;
import io.fika.people.Trust;
import io.fika.people.TrustStage;
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
    private static final CardController.End END = new CardController.End(() -> {}, () -> {
        throw new AssertionError("It was refused");
    });

    private final Core core = new Core(
            Database.inMemory(), Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC));
    private final Window window = new Window();
    private final List<String> followed = new ArrayList<>();
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
            new PeopleFeature.Ways(window.opened::add, window.opened::add, () -> {}, () -> {}, followed::add,
                    new PeopleFeature.Giving(window.opened::add, window.opened::add, window.opened::add)));
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
                .containsExactly("Ring: To place → Contact sphere", "Add Ada King");
    }

    @Test
    void aLoggedTouchMakesFreshAndStandsInTheTimeLine() {
        controller.onLogHere();
        var face = (CardModel.Face.Log) model.face().get();
        controller.onSaveTouch(
                face, new TouchDraft(face.people(), TouchKind.CALL, TODAY.minusDays(2), By.THEM, "about the fair"),
                () -> {});
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
    void aLineIsOneChangeWithItsOwnName() {
        type("role", "Analyst");
        type("birthday", "3 May 1980");
        assertThat(card().contact().work().role()).isEqualTo("Analyst");
        assertThat(card().contact().birthday()).isEqualTo("1980-05-03");
        assertThat(core.journal().history(1).getFirst().label()).isEqualTo("Change Ada King's birthday");
        core.journal().undo();
        assertThat(card().contact().birthday()).isEmpty();
        assertThat(card().contact().work().role()).isEqualTo("Analyst");
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsStored() {
        Filing.Filed filed = line("email +").filing().file(List.of("ada at home", "home"));
        assertThat(filed).isInstanceOf(Filing.Filed.Wrong.class);
        assertThat(core.journal().history(9)).hasSize(1);
    }

    @Test
    void severalWaysWithLabelsAreAddedChangedAndTakenAway() {
        type("email +", "ada@work.example", "work");
        type("email +", "ada@home.example", "home");
        type("phone +", "030 1234567", "mobile");
        assertThat(line("email 1").shown()).isEqualTo("ada@home.example · home");
        assertThat(line("phone 0").link()).startsWith("tel:");
        type("email 0", "ada@engines.example", "work");
        type("phone 0", "", "mobile");
        assertThat(card().contact().methods()).containsExactly(
                new ContactMethod(ContactMethod.Kind.EMAIL, "ada@engines.example", "work"),
                new ContactMethod(ContactMethod.Kind.EMAIL, "ada@home.example", "home"));
        controller.onPrefer(face(), "email 1");
        assertThat(card().contact().reach(ContactMethod.Kind.EMAIL)).startsWith("ada@home.example");
    }

    @Test
    void anEditBesideAnotherUndoesNothing() {
        CardModel.Face.Person before = face();
        CardLine role = line("role");
        core.people().pause(List.of(ada.id()));
        controller.onFile(before, role, List.of("Analyst"), role.filing().file(List.of("Analyst")), END);
        assertThat(card().contact().paused()).isTrue();
        assertThat(card().contact().work().role()).isEqualTo("Analyst");
    }

    @Test
    void tagsAndGroupsAreMadeAsTheyAreTyped() {
        type("tags", "Optics, Rowing");
        type("groups", "Chamber of Commerce, Rowing Club");
        assertThat(card().tags()).containsExactly("Optics", "Rowing");
        assertThat(card().groups()).containsExactly("Chamber of Commerce", "Rowing Club");
        type("groups", "Rowing Club");
        assertThat(card().groups()).containsExactly("Rowing Club");
        core.journal().undo();
        assertThat(card().groups()).hasSize(2);
    }

    @Test
    void aPlaceOfWorkThatIsOverKeepsItsDates() {
        type("former +", "Clerk", "Engines", "April 2019", "2021");
        assertThat(card().contact().former())
                .containsExactly(new FormerWork("Engines", "", "Clerk", "2019-04", "2021"));
        assertThat(line("former 0").shown()).isEqualTo("Clerk, Engines (April 2019 – 2021)");
        assertThat(line("former 0").filing().file(List.of("Clerk", "", "2021", "2019")))
                .isEqualTo(new Filing.Filed.Wrong(3, "The end lies before the beginning."));
    }

    @Test
    void trustHasAReasonWhichANewStageHasNotYet() {
        controller.onTrust(face(), Trust.CREDIBILITY);
        type("trustReason", "paid on the day");
        assertThat(card().contact().trust()).isEqualTo(new TrustStage(Trust.CREDIBILITY, "paid on the day"));
        controller.onTrust(face(), Trust.PROFITABILITY);
        assertThat(card().contact().trust()).isEqualTo(TrustStage.of(Trust.PROFITABILITY));
    }

    @Test
    void whoBroughtThemTogetherIsFoundByName() {
        Contact sven = Contact.named(PersonName.of("Sven Lindqvist"), TODAY);
        core.people().add(sven);
        type("through", "sven");
        assertThat(card().contact().story().through()).isEqualTo(sven.id());
        assertThat(line("through").filing().file(List.of("Ada King"))).isInstanceOf(Filing.Filed.Wrong.class);
    }

    @Test
    void daysAwayAndOwnFieldsAreTyped() {
        type("away +", "3 Dec", "10 Dec");
        type("own +", "Favourite roast", "dark");
        assertThat(card().contact().away())
                .containsExactly(new Away(LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 10)));
        assertThat(card().contact().extras()).containsExactly(new Extra("Favourite roast", "dark"));
        type("own 0", "Favourite roast", "");
        assertThat(card().contact().extras()).isEmpty();
    }

    @Test
    void anAddressIsTypedInItsParts() {
        type("address +", "12; St James's", "SW1Y", "London", "", "UK", "work");
        assertThat(line("address 0").shown()).isEqualTo("12; St James's, SW1Y London, UK · work");
        assertThat(card().contact().methods().getFirst().value()).isEqualTo(";;12\\; St James's;London;;SW1Y;UK");
        assertThat(card().contact().methods().getFirst().parts().get(2)).isEqualTo("12; St James's");
    }

    @Test
    void ofSomebodyNewNothingIsStoredUntilThereIsAName() {
        controller.onNew();
        assertThat(face().named()).isFalse();
        type("email +", "sven@example.org", "work");
        controller.onCategory(face(), Defaults.categories().getFirst());
        controller.onRing(face(), Defaults.rings().getFirst());
        assertThat(core.people().all()).hasSize(1);
        type("name", "Sven Lindqvist");
        assertThat(face().named()).isTrue();
        assertThat(card().contact().name().family()).isEqualTo("Lindqvist");
        assertThat(card().contact().reach(ContactMethod.Kind.EMAIL)).containsExactly("sven@example.org");
        assertThat(card().ring()).map(Ring::name).hasValue("Inner circle");
        assertThat(core.journal().history(1).getFirst().label()).isEqualTo("Add Sven Lindqvist");
        assertThat(bench.drafts().beginning("")).isEmpty();
        core.journal().undo();
        assertThat(core.people().all()).hasSize(1);
    }

    @Test
    void somebodyNewWhoWasDiscardedLeavesNothing() {
        controller.onNew();
        controller.onCategory(face(), Defaults.categories().getFirst());
        controller.onDiscard();
        assertThat(window.closed).isTrue();
        assertThat(core.people().all()).hasSize(1);
        assertThat(bench.drafts().beginning("")).isEmpty();
    }

    @Test
    void whoIsRemovedIsSaidToBeGone() {
        controller.onRemove(card());
        assertThat(model.face().get()).isEqualTo(new CardModel.Face.Nobody());
        core.journal().undo();
        assertThat(card().contact().name()).isEqualTo(ada.name());
    }

    private CardModel.Face.Person face() {
        return (CardModel.Face.Person) model.face().get();
    }

    private Card card() {
        return face().card();
    }

    private CardLine line(String key) {
        return new CardLines(controller.names()).of(card(), face().named()).stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void type(String key, String... typed) {
        CardLine line = line(key);
        controller.onFile(face(), line, List.of(typed), line.filing().file(List.of(typed)), END);
    }
}
