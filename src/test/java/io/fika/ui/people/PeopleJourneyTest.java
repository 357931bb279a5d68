package io.fika.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.Booked;
import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeHours;
import io.fika.coffees.Window;
import io.fika.journal.Change;
import io.fika.journal.DraftStore;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.Half;
import io.fika.people.HalfDay;
import io.fika.people.SavedFilters;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import io.fika.ui.Journey;
import io.fika.ui.kit.Appearance;
import io.fika.ui.kit.Place;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The forms and the table of people, by mouse and keys. */
class PeopleJourneyTest extends Journey {
    @Test
    void somebodyNewIsAddedByKeysAlone(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        settle();
        robot.write("Grace Hopper").type(KeyCode.ENTER);
        settle();
        assertThat(robot.lookup(".head-name").queryAs(Button.class).getText()).isEqualTo("Grace Hopper");
        assertThat(core.search().find("grace hopper", 2)).hasSize(1);
    }

    @Test
    void theFieldsOfSomebodyNewFollowEachOtherByTab(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        settle();
        robot.write("Grace Hopper").type(KeyCode.TAB);
        settle();
        robot.write("Admiral").type(KeyCode.TAB);
        settle();
        robot.write("Navy").type(KeyCode.ENTER);
        settle();
        Contact grace = core.search().find("grace hopper", 1).getFirst();
        assertThat(grace.work().role()).isEqualTo("Admiral");
        assertThat(grace.work().organisation()).isEqualTo("Navy");
    }

    @Test
    void aCardWithoutANameSaysWhatIsMissingAndKeepsNothing(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        settle();
        robot.write(" ").type(KeyCode.ENTER);
        settle();
        assertThat(robot.lookup(".field-problem").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("A person needs a name.");
        robot.clickOn("Discard");
        settle();
        assertThat(core.people().all()).hasSize(40);
    }

    @Test
    void aLineOfTheCardIsEditedInItsPlace(FxRobot robot) {
        Contact one = core.search().find("", 1).getFirst();
        robot.interact(() -> desktop().navigator().openContact(one.id()));
        settle();
        robot.clickOn(".head-role");
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.A).write("Chief Optician").type(KeyCode.ENTER);
        settle();
        assertThat(now(one).work().role()).isEqualTo("Chief Optician");
        assertThat(robot.lookup(".head-role").queryAs(Button.class).getText()).isEqualTo("Chief Optician");
        assertThat(robot.lookup(".head-role").queryAs(Button.class).isFocused()).isTrue();
        robot.type(KeyCode.ENTER);
        settle();
        robot.write(" for Lenses").clickOn(".person-standing");
        settle();
        assertThat(now(one).work().role()).isEqualTo("Chief Optician for Lenses");
        robot.interact(() -> core.journal().undo());
        settle();
        assertThat(robot.lookup(".head-role").queryAs(Button.class).getText()).isEqualTo("Chief Optician");
        robot.clickOn(".head-role");
        settle();
        robot.write("!").type(KeyCode.ESCAPE);
        settle();
        assertThat(now(one).work().role()).isEqualTo("Chief Optician");
    }

    @Test
    void columnsGrowWithTheTextAndTheThumbOfAVeryLongListCanStillBeTaken(FxRobot robot) {
        robot.interact(() -> desktop().navigator().show(Place.PEOPLE));
        settle();
        TableView<?> table = robot.lookup(".people-table").queryAs(TableView.class);
        double usual = table.getColumns().getFirst().getMinWidth();
        ScrollBar bar = table.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(it -> it.getOrientation() == Orientation.VERTICAL)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> {
            bar.setVisibleAmount((bar.getMax() - bar.getMin()) / 1000);
            bar.layout();
        });
        assertThat(((Region) bar.lookup(".thumb")).getHeight()).isGreaterThanOrEqualTo(24);
        assertThat(bar.getWidth()).isEqualTo(8);
        robot.interact(() -> core.journal().commit(
                new Change("Large text", Appearance.edit(core.settings(), Appearance.TextSize.LARGEST))));
        settle();
        assertThat(table.getColumns().getFirst().getMinWidth()).isEqualTo(2 * usual);
    }

    @Test
    void aLineIsAddedFromTheMenuAndAMistakeStaysWithWhatWasTyped(FxRobot robot) {
        Contact one = core.search().find("", 1).getFirst();
        robot.interact(() -> desktop().navigator().openContact(one.id()));
        settle();
        robot.interact(() -> robot.lookup(".person-buttons .menu-button").queryAllAs(MenuButton.class).stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> "Birthday".equals(item.getText()))
                .forEach(MenuItem::fire));
        settle();
        robot.write("3 Mai 80x").type(KeyCode.ENTER);
        settle();
        assertThat(robot.lookup(".boxes .field-problem").queryAs(Label.class).isVisible()).isTrue();
        assertThat(robot.lookup(".boxes .text-field").queryAs(TextField.class).getText()).isEqualTo("3 Mai 80x");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("3 May").type(KeyCode.ENTER);
        settle();
        assertThat(now(one).birthday()).isEqualTo("--05-03");
        assertThat(robot.lookup(".boxes").tryQuery()).isEmpty();
    }

    @Test
    void aTimeLineOfThousandsShowsAPageAtATime(FxRobot robot) {
        Contact one = core.search().find("", 1).getFirst();
        List<Edit<?>> calls = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            calls.add(Edit.added(new Touch(
                    Ids.next(), 0, TouchKind.CALL, TODAY.minusDays(i), By.ME, "call " + i, List.of(one.id()), null, null)));
        }
        robot.interact(() -> {
            core.journal().commit(new Change("Calls", calls));
            desktop().navigator().openContact(one.id());
        });
        settle();
        assertThat(rows(robot)).hasSize(40).anyMatch(it -> it.endsWith("call 0"));
        older(robot);
        assertThat(rows(robot)).hasSize(40).noneMatch(it -> it.endsWith("call 0")).anyMatch(it -> it.endsWith("call 50"));
        older(robot);
        robot.interact(() -> robot.lookup("80 newer").queryButton().fire());
        settle();
        assertThat(rows(robot)).hasSize(40).anyMatch(it -> it.endsWith("call 50"));
    }

    private static void older(FxRobot robot) {
        robot.interact(() -> robot.lookup(".time-line > .button").queryAllAs(Button.class).stream()
                .filter(it -> it.getText().endsWith("older"))
                .forEach(Button::fire));
        settle();
    }

    private static List<String> rows(FxRobot robot) {
        return robot.lookup(".time-row").queryAllAs(HBox.class).stream()
                .map(row -> ((Labeled) row.getChildren().getLast()).getText())
                .toList();
    }

    @Test
    void aSaturdayIsOfferedWhereTheUserHasCoffeeThen(FxRobot robot) {
        Contact one = core.search().find("", 1).getFirst();
        robot.interact(() -> {
            CoffeeHours hours = CoffeeHours.USUAL.with(
                    DayOfWeek.SATURDAY, List.of(new Window(LocalTime.of(9, 0), LocalTime.of(12, 0))));
            core.coffees().change(core.coffees().rules().with(hours));
            desktop().navigator().openContact(one.id());
        });
        settle();
        robot.interact(() -> robot.lookup(".person-buttons .menu-button").queryAllAs(MenuButton.class).stream()
                .flatMap(menu -> menu.getItems().stream())
                .flatMap(item -> item instanceof Menu menu ? menu.getItems().stream() : Stream.of(item))
                .filter(item -> "Coffee times".equals(item.getText()))
                .forEach(MenuItem::fire));
        settle();
        List<String> offered = robot.lookup(".wish").queryAllAs(ToggleButton.class).stream()
                .map(ToggleButton::getAccessibleText)
                .toList();
        assertThat(offered).contains("Sat Mornings").doesNotContain("Sun Mornings");
        robot.interact(() -> robot.lookup(".wish").queryAllAs(ToggleButton.class).stream()
                .filter(it -> "Sat Mornings".equals(it.getAccessibleText()))
                .forEach(ToggleButton::fire));
        robot.clickOn(".person-standing");
        settle();
        assertThat(now(one).wishes().halfDays()).contains(new HalfDay(DayOfWeek.SATURDAY, Half.AM));
    }

    @Test
    void aTouchIsLoggedInAFewKeystrokes(FxRobot robot) {
        Contact one = core.search().find("", 1).getFirst();
        int before = core.database().touches().of(one.id(), 9).size();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        settle();
        String begun = one.name().full().substring(0, 5);
        robot.write(begun).type(KeyCode.ENTER);
        robot.push(KeyCode.ALT, KeyCode.A);
        robot.type(KeyCode.ENTER);
        settle();
        Touch logged = core.database().touches().of(one.id(), 9).getFirst();
        assertThat(core.database().touches().of(one.id(), 9)).hasSize(before + 1);
        assertThat(logged.kind()).isEqualTo(TouchKind.CALL);
        assertThat(logged.day()).isEqualTo(TODAY);
        // Ctrl+L, five letters, Enter, Alt+A, Enter: with the three letters that usually do, seven keystrokes
        assertThat(1 + begun.length() + 1 + 1 + 1).isLessThanOrEqualTo(9);
    }

    @Test
    void aTouchWithTwoIsLoggedForADayThatIsTyped(FxRobot robot) {
        List<Contact> two = core.search().find("", 2);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        settle();
        robot.write(two.getFirst().name().full()).type(KeyCode.ENTER)
                .write(two.getLast().name().full()).type(KeyCode.ENTER);
        robot.type(KeyCode.TAB, 2);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("yesterday").push(KeyCode.ALT, KeyCode.T);
        robot.type(KeyCode.ENTER);
        settle();
        Touch logged = core.database().touches().of(two.getFirst().id(), 9).getFirst();
        assertThat(logged.contacts()).containsExactly(two.getFirst().id(), two.getLast().id());
        assertThat(logged.day()).isEqualTo(TODAY.minusDays(1));
        assertThat(logged.by()).isEqualTo(By.THEM);
    }

    @Test
    void whatWasTypedIsThereAgain(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        settle();
        robot.interact(() -> robot.lookup(".form .text-area").query().requestFocus());
        robot.write("about the fair");
        robot.sleep(600);
        assertThat(core.database().drafts().all()).extracting(DraftStore.Draft::form).containsExactly("touch");
        robot.interact(() -> desktop().navigator().openContact(core.search().find("", 1).getFirst().id()));
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        settle();
        assertThat(robot.lookup(".form .text-area").queryAs(TextArea.class).getText()).isEqualTo("about the fair");
        robot.interact(() -> robot.lookup("Continue").queryButton().fire());
        assertThat(robot.lookup(".draft-bar").query().isVisible()).isFalse();
    }

    @Test
    void whatWasTypedAMomentAgoIsKeptWhenTheWindowCloses(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        settle();
        TextArea note = robot.lookup(".form .text-area").query();
        robot.interact(() -> {
            note.setText("about the fair");
            desktop().close();
        });
        assertThat(core.database().drafts().all()).extracting(DraftStore.Draft::text)
                .singleElement().asString().contains("about the fair");
    }

    @Test
    void aCoffeeThatWasCalledOffIsOpenedFromTheTimeLine(FxRobot robot) {
        Contact one = core.search().find("", 1).getFirst();
        robot.interact(() -> {
            core.coffees().book(List.of(one.id()), TODAY.plusDays(40).atTime(9, 0), Booked.Force.REGARDLESS);
            UUID coffee = core.set().all(Coffee.class).iterator().next().id();
            core.coffees().accept(coffee);
            core.coffees().cancel(coffee);
            desktop().navigator().openContact(one.id());
        });
        settle();
        Hyperlink link = robot.lookup(".time-link").queryAllAs(Hyperlink.class).stream()
                .filter(it -> it.getText().contains("called off"))
                .findFirst()
                .orElseThrow();
        robot.interact(link::fire);
        settle();
        assertThat(robot.lookup(".coffee-form").tryQuery()).isPresent();
        assertThat(robot.lookup(".why-card .label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("Called off");
    }

    @Test
    void theTableIsSearchedAndItsPeopleTagged(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        settle();
        TextField query = robot.lookup(".filter-bar .text-field").query();
        robot.clickOn(query).write("petra");
        settle();
        TableView<PersonRow> table = robot.lookup(".people-table").queryTableView();
        assertThat(table.getItems()).isNotEmpty().allMatch(row -> row.name().startsWith("Petra"));
        robot.interact(() -> table.getSelectionModel().selectAll());
        robot.clickOn(".bulk-bar .text-field").write("Rowing").type(KeyCode.ENTER);
        settle();
        assertThat(core.search().find("rowing", 40)).isEmpty(); // so far it is only looked at
        assertThat(robot.lookup(".bulk-preview .semibold").queryAs(Label.class).getText()).contains("with Rowing");
        robot.type(KeyCode.SPACE);
        settle();
        assertThat(core.search().find("rowing", 40)).hasSize(table.getItems().size());
        robot.interact(() -> core.journal().undo());
        assertThat(core.search().find("rowing", 40)).isEmpty();
    }

    @Test
    void theListShowsPeopleInTheUsualColumnsAndInThoseThatAreChosen(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        settle();
        TableView<PersonRow> table = robot.lookup(".people-table").queryTableView();
        assertThat(table.getColumns()).extracting(TableColumn::getText)
                .containsExactly("Name", "Work", "Ring", "Category", "Standing", "Due", "Last touch");
        assertThat(robot.lookup(".people-table .table-row-cell .table-cell").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains(table.getItems().getFirst().name());
        MenuButton columns = robot.lookup("Columns").query();
        robot.interact(() -> columns.getItems().stream()
                .filter(item -> "Town".equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        settle();
        assertThat(table.getColumns()).extracting(TableColumn::getText).contains("Town");
    }

    @Test
    void whoIsDriftingAwayIsSeenAndDoneSomethingAbout(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        settle();
        robot.write("losing touch").type(KeyCode.ENTER);
        settle();
        TableView<PersonRow> table = robot.lookup(".people-table").queryTableView();
        assertThat(table.getItems()).isNotEmpty().allMatch(row -> row.standing().isOverdue());
        PersonRow first = table.getItems().getFirst();
        Button longer = robot.lookup(".doing .button").queryAllAs(Button.class).stream()
                .filter(it -> it.getAccessibleText().equals("A longer cadence"))
                .min(Comparator.comparingDouble(it -> it.localToScene(0, 0).getY()))
                .orElseThrow();
        robot.interact(longer::fire);
        assertThat(core.people().find(first.id()).orElseThrow().cadenceDays())
                .isEqualTo(Objects.requireNonNull(first.standing().cadence()).longer().days());
    }

    @Test
    void aFilterIsMadeSavedAndFoundAgain(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        settle();
        robot.clickOn("Filter");
        settle();
        ToggleButton never = robot.lookup(".facet-chip").queryAllAs(ToggleButton.class).stream()
                .filter(it -> it.getText().startsWith("Supplier"))
                .findFirst()
                .orElseThrow();
        robot.interact(never::fire);
        settle();
        TableView<PersonRow> table = robot.lookup(".people-table").queryTableView();
        int suppliers = table.getItems().size();
        assertThat(table.getItems()).isNotEmpty().allMatch(row ->
                row.category().orElseThrow().name().equals("Supplier"));
        assertThat(robot.lookup(".filter-chip").queryAs(Button.class).getText()).isEqualTo("Category: Supplier");
        robot.interact(() -> robot.lookup("Save as…").queryAs(Hyperlink.class).fire());
        settle();
        robot.write("My suppliers").type(KeyCode.ENTER);
        settle();
        robot.interact(() -> robot.lookup("Show everybody").queryAs(Hyperlink.class).fire());
        settle();
        assertThat(table.getItems()).hasSize(40);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        settle();
        robot.write("my supp").type(KeyCode.ENTER);
        settle();
        assertThat(table.getItems()).hasSize(suppliers);
        robot.interact(() -> core.journal().undo());
        assertThat(new SavedFilters(core.settings(), core.journal()).all()).isEmpty();
    }

    @Test
    void whoIsSelectedStaysSoWhileTheListIsReadAgain(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        settle();
        TableView<PersonRow> table = robot.lookup(".people-table").queryTableView();
        robot.interact(() -> table.getSelectionModel().select(3));
        PersonRow one = table.getItems().get(3);
        robot.interact(() -> core.people().pause(List.of(table.getItems().get(7).id())));
        settle();
        assertThat(table.getSelectionModel().getSelectedItems()).extracting(PersonRow::id).containsExactly(one.id());
    }
}
