package io.fika.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.app.Core;
import io.fika.exchange.CsvField;
import io.fika.exchange.ImportRecord.Fate;
import io.fika.people.Contact;
import io.fika.people.Ring;
import io.fika.persistence.Database;
import io.fika.ui.kit.Choosers;
import io.fika.ui.kit.DragGesture;
import io.fika.ui.kit.Feed;
import io.fika.ui.kit.Navigator;
import io.fika.ui.kit.Place;
import io.fika.ui.kit.Tasks;
import io.fika.ui.kit.Workbench;
import io.fika.ui.people.ImportModel.Filter;
import io.fika.ui.people.ImportModel.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportControllerTest {
    @TempDir
    Path folder;

    private final Core core = new Core(Database.inMemory(), Clock.systemUTC());
    private final List<Path> chosen = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private final ImportModel model = new ImportModel();
    private Place place = Place.SPHERE;
    private Executor reading = Runnable::run;
    private ImportController controller;

    @BeforeEach
    void open() {
        var bench = new Workbench(
                Tasks.atOnce(), new Feed(core.journal(), Runnable::run), new Ears(), new DragGesture(), new Chosen());
        controller = new ImportController(model, core.imports(), bench, job -> reading.execute(job));
    }

    @AfterEach
    void close() {
        core.close();
    }

    @Test
    void aFileIsShownBeforeAnythingIsSaved() throws IOException {
        choose("BEGIN:VCARD\nFN:Ada\nEND:VCARD\nBEGIN:VCARD\nEND:VCARD\n");
        assertThat(place).isEqualTo(Place.PEOPLE);
        assertThat(model.stageProperty().get()).isEqualTo(Stage.PREVIEW);
        assertThat(model.records()).hasSize(2);
        assertThat(core.set().all(Contact.class)).isEmpty();
        model.filterProperty().set(Filter.REJECTED);
        assertThat(model.records()).singleElement().satisfies(record -> assertThat(record.reason()).isNotEmpty());
    }

    @Test
    void importedItSaysWhatCameInAndGoesToTheMap() throws IOException {
        choose("BEGIN:VCARD\nFN:Ada\nEND:VCARD\n");
        controller.onImport();
        assertThat(core.set().all(Contact.class)).hasSize(1);
        assertThat(model.stageProperty().get()).isEqualTo(Stage.DONE);
        assertThat(model.results()).singleElement().asString().contains("1 new");
        assertThat(said).containsExactly("Import one person from people0.vcf");
        controller.onMap();
        assertThat(place).isEqualTo(Place.SPHERE);
        assertThat(model.stageProperty().get()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void severalFilesComeOneAfterTheOther() throws IOException {
        choose("BEGIN:VCARD\nFN:Ada\nEND:VCARD\n", "not a file of people", "Name\nBen\n");
        controller.onImport();
        assertThat(model.stageProperty().get()).isEqualTo(Stage.REFUSED);
        assertThat(model.sentenceProperty().get()).contains("people1.csv");
        controller.onSkip();
        controller.onImport();
        assertThat(model.results()).hasSize(2);
        assertThat(core.set().all(Contact.class)).hasSize(2);
    }

    @Test
    void aFileWithNothingNewCannotBeImportedAgain() throws IOException {
        choose("BEGIN:VCARD\nFN:Ada\nEND:VCARD\n");
        controller.onImport();
        controller.onChoose();
        assertThat(model.previewProperty().get().changesAnything()).isFalse();
        controller.onImport();
        assertThat(model.stageProperty().get()).isEqualTo(Stage.PREVIEW);
    }

    @Test
    void aCancelledReadingIsForgottenEvenIfItEnds() throws IOException {
        reading = later::add;
        choose("BEGIN:VCARD\nFN:Ada\nEND:VCARD\n");
        assertThat(model.stageProperty().get()).isEqualTo(Stage.READING);
        controller.onCancel();
        later.forEach(Runnable::run);
        assertThat(model.stageProperty().get()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void whatIsChosenForTheFileShowsAtOnceAndIsKept() throws IOException {
        choose("BEGIN:VCARD\nFN:Ada\nEND:VCARD\nBEGIN:VCARD\nFN:Ben\nEND:VCARD\n");
        Ring inner = core.set().all(Ring.class).stream().filter(ring -> ring.position() == 0).findFirst().orElseThrow();
        controller.onChoices(choices -> choices.withRing(inner.id()).withTags(List.of("Fair")));
        controller.onChoices(choices -> choices.leaving(2, true));
        assertThat(model.records()).extracting(record -> record.fate()).containsExactly(Fate.NEW, Fate.REJECTED);
        controller.onImport();
        assertThat(core.set().all(Contact.class)).singleElement().satisfies(ada -> {
            assertThat(ada.placement()).isNotNull();
            assertThat(ada.tags()).hasSize(1);
        });
    }

    @Test
    void aTableThatNobodyUnderstandsIsMatchedFirst() throws IOException {
        choose("", "who,where,reach\nAda,Acme,ada@x.example\nBen,Berg,ben@x.example\n");
        controller.onSkip();
        assertThat(model.stageProperty().get()).isEqualTo(Stage.COLUMNS);
        controller.onColumn(0, CsvField.FULL);
        controller.onMatched();
        assertThat(model.stageProperty().get()).isEqualTo(Stage.PREVIEW);
        assertThat(model.records()).extracting(record -> record.title()).containsExactly("Ada", "Ben");
        controller.onColumns();
        assertThat(model.stageProperty().get()).isEqualTo(Stage.COLUMNS);
        controller.onLayout(null, ',', '"', -1);
        assertThat(model.columnsProperty().get().sample().body()).hasSize(3);
    }

    private void choose(String... contents) throws IOException {
        chosen.clear();
        for (int i = 0; i < contents.length; i++) {
            chosen.add(Files.writeString(folder.resolve("people" + i + (i == 0 ? ".vcf" : ".csv")), contents[i]));
        }
        controller.onChoose();
    }

    private final class Ears implements Navigator {
        @Override
        public void show(Place there) {
            place = there;
        }

        @Override
        public void openContact(UUID contact) {}

        @Override
        public void openEvent(UUID event) {}

        @Override
        public void closeCard() {}

        @Override
        public void notice(String sentence) {
            said.add(sentence);
        }
    }

    private final class Chosen implements Choosers {
        @Override
        public List<Path> open(String title, List<FileKind> kinds) {
            return List.copyOf(chosen);
        }

        @Override
        public Optional<Path> save(String title, String name, List<FileKind> kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }
}
