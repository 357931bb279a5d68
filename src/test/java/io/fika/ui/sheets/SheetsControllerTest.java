package io.fika.ui.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.briefing.Briefings;
import io.fika.briefing.FigureSheets;
import io.fika.briefing.Packs;
import io.fika.briefing.Printing;
import io.fika.briefing.Sheet;
import io.fika.briefing.SheetPdf;
import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.growth.Insights;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Settings;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.people.LatestTouches;
import io.fika.people.PersonName;
import io.fika.people.Standings;
import io.fika.people.TouchLedger;
import io.fika.persistence.Database;
import io.fika.ui.Around;
import io.fika.ui.kit.Printout;
import io.fika.ui.kit.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SheetsControllerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @AutoClose
    private final Database database = Database.inMemory();

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), ZoneOffset.UTC);
    private final Journal journal = new Journal(database.journal(), clock);
    private final WorkingSet set = new WorkingSet(database.entities(), journal);
    private final Briefings briefings = new Briefings(set, database.touches(), clock);
    private final Sheet sheet = new Sheet(database.photos());
    private final SheetsModel model = new SheetsModel();
    private final SheetsController controller = new SheetsController(
            model, new Around(journal).bench(),
            new SheetsFeature.Use(
                    briefings, new Packs(briefings, set, clock), figures(), () -> sheet, Printing.NONE, Tasks.atOnce()));
    private final Contact ada = Contact.named(PersonName.of("Ada Lovelace"), DAY);

    private FigureSheets figures() {
        var standings = new Standings(set, new LatestTouches(database.touches(), journal), contact -> false, clock);
        return new FigureSheets(
                new Insights(journal, new TouchLedger(database.touches(), journal), standings), new Settings(set));
    }

    @Test
    void aYearAndThePageOfInsightsAreShown() {
        journal.commit(new Change("Add", Edit.added(ada)));
        controller.show(new Printout.Year(DAY.getYear()));
        assertThat(model.title.get()).isEqualTo("2026 in review");
        assertThat(shown().pages()).isEqualTo(1);
        controller.show(new Printout.Insights(12));
        assertThat(shown().title()).isEqualTo("Insights");
    }

    @Test
    void aPersonIsShownUntilThePreviewIsClosed() {
        journal.commit(new Change("Add", Edit.added(ada)));
        controller.show(new Printout.Person(ada.id()));
        assertThat(model.open.get()).isTrue();
        assertThat(shown().title()).isEqualTo("Ada Lovelace");
        controller.close();
        assertThat(model.open.get()).isFalse();
        assertThat(model.sheet.sheet()).isNull();
    }

    @Test
    void aDayFollowsEditsAsLongAsItIsLookedAt() {
        journal.commit(new Change("Add", Edit.added(ada)));
        controller.show(new Printout.Day(DAY));
        assertThat(model.title.get()).isEqualTo("Sheets for Monday 23 November");
        assertThat(model.sheet.sheet()).isNull();
        Coffee coffee = new Coffee(
                Ids.next(), 0, CoffeeStatus.CONFIRMED, DAY.atTime(9, 0).atZone(ZoneOffset.UTC), 45, "", "", false,
                List.of(ada.id()), "");
        journal.commit(new Change("Add", Edit.added(coffee)));
        assertThat(shown().pages()).isEqualTo(1);
        journal.undo();
        assertThat(model.sheet.sheet()).isNull();
    }

    @Test
    void aCoffeeHasAPageForEachWhoComes() {
        Contact grace = Contact.named(PersonName.of("Grace Hopper"), DAY);
        Coffee coffee = new Coffee(
                Ids.next(), 0, CoffeeStatus.INVITED, DAY.atTime(9, 0).atZone(ZoneOffset.UTC), 45, "", "", false,
                List.of(ada.id(), grace.id()), "");
        journal.commit(new Change("Add", List.of(Edit.added(ada), Edit.added(grace), Edit.added(coffee))));
        controller.show(new Printout.Coffee(coffee.id()));
        assertThat(shown().pages()).isEqualTo(2);
    }

    private SheetPdf shown() {
        return Objects.requireNonNull(model.sheet.sheet());
    }
}
