package io.fika.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.briefing.Paper;
import io.fika.briefing.PrintOrder;
import io.fika.briefing.Printing;
import io.fika.briefing.SheetPdf;
import io.fika.journal.Journal;
import io.fika.persistence.Database;
import io.fika.ui.Around;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetDeskTest {
    @TempDir
    private Path folder;

    @AutoClose
    private final Database database = Database.inMemory();

    private final Around around =
            new Around(new Journal(database.journal(), Clock.systemUTC()), name -> folder.resolve(name));
    private final SheetModel model = new SheetModel();
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final OnePrinter printing = new OnePrinter();
    private final SheetDesk desk =
            new SheetDesk(model, printing, around.bench().tasks().on(background::add), around.bench());

    @Test
    void theSameBytesArePrintedAndSaved() {
        shown("Evening");
        SheetPdf sheet = Objects.requireNonNull(model.sheet());
        desk.print();
        desk.save();
        work();
        assertThat(printing.orders).containsExactly(PrintOrder.once("Desk", Paper.A4));
        assertThat(printing.bytes).containsExactly(sheet.bytes());
        assertThat(folder.resolve("Evening.pdf")).hasBinaryContent(sheet.bytes());
        assertThat(around.notices).containsExactly("Sent to Desk.", "Saved as Evening.pdf.");
        assertThat(model.state.get()).isEqualTo(new SheetModel.State.Idle(""));
    }

    @Test
    void settingsGoWithTheOrderWhereThePrinterKnowsThem() {
        model.copies.set(4);
        model.bothSides.set(true);
        model.grey.set(true);
        shown("Evening");
        desk.print();
        printing.able = new Printing.Abilities(true, true);
        desk.choose("Desk");
        work();
        desk.print();
        work();
        assertThat(printing.orders).containsExactly(
                new PrintOrder("Desk", Paper.A4, 4, false, false), new PrintOrder("Desk", Paper.A4, 4, true, true));
    }

    @Test
    void whatIsAskedForLaterReplacesWhatIsOnItsWay() {
        desk.show(redacted -> Optional.of(paper -> pages("One")));
        desk.show(redacted -> Optional.of(paper -> pages("Two " + paper + (redacted ? " redacted" : ""))));
        desk.redacted(true);
        desk.paper(Paper.LETTER);
        assertThat(model.state.get()).isInstanceOf(SheetModel.State.Setting.class);
        work();
        assertThat(Objects.requireNonNull(model.sheet()).title()).isEqualTo("Two LETTER redacted");
        assertThat(model.pages.get()).hasSize(1);
    }

    @Test
    void waitingForPagesCanBeStopped() {
        desk.show(redacted -> Optional.of(paper -> pages("One")));
        desk.cancel();
        work();
        assertThat(model.sheet()).isNull();
        assertThat(model.state.get()).isInstanceOf(SheetModel.State.Stopped.class);
        desk.set();
        work();
        assertThat(model.sheet()).isNotNull();
    }

    @Test
    void printingCanBeCancelled() {
        shown("Evening");
        desk.print();
        assertThat(model.state.get()).isEqualTo(new SheetModel.State.Printing("Desk"));
        desk.cancel();
        work();
        assertThat(printing.orders).isEmpty();
        assertThat(model.state.get())
                .isEqualTo(new SheetModel.State.Idle("Printing was cancelled; nothing was printed."));
    }

    @Test
    void aPrinterThatHasVanishedIsNamedAndThePagesStay() {
        shown("Evening");
        printing.gone = true;
        desk.print();
        work();
        assertThat(model.state.get()).isInstanceOfSatisfying(
                SheetModel.State.Failed.class, failed -> assertThat(failed.sentence()).contains("Desk is not there any more"));
        assertThat(model.sheet()).isNotNull();
        assertThat(model.printers).isEmpty();
        assertThat(model.printer.get()).isNull();
    }

    @Test
    void withoutAPrinterThereIsASentenceAndNothingHappens() {
        printing.gone = true;
        shown("Evening");
        assertThat(model.state.get()).isInstanceOfSatisfying(
                SheetModel.State.Idle.class, idle -> assertThat(idle.note()).contains("No printer is set up"));
        desk.print();
        work();
        assertThat(printing.orders).isEmpty();
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidAndThePagesStay() throws IOException {
        shown("Evening");
        Files.createDirectories(folder.resolve("Evening.pdf/inside"));
        desk.save();
        work();
        assertThat(model.state.get()).isInstanceOf(SheetModel.State.Failed.class);
        assertThat(model.sheet()).isNotNull();
    }

    @Test
    void pagesThatCannotBeSetAreSaidToBe() {
        desk.show(redacted -> Optional.of(paper -> {
            throw new UncheckedIOException(new IOException("no fonts"));
        }));
        work();
        assertThat(model.state.get()).isInstanceOf(SheetModel.State.Failed.class);
    }

    @Test
    void whereThereIsNothingNothingIsShown() {
        shown("Evening");
        desk.show(redacted -> Optional.empty());
        work();
        assertThat(model.state.get()).isInstanceOf(SheetModel.State.Nothing.class);
        assertThat(model.sheet()).isNull();
    }

    private void shown(String title) {
        desk.show(redacted -> Optional.of(paper -> pages(title)));
        work();
    }

    private void work() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    private static SheetPdf pages(String title) {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var out = new ByteArrayOutputStream();
            document.save(out);
            return new SheetPdf(title, out.toByteArray(), 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class OnePrinter implements Printing {
        private final List<PrintOrder> orders = new ArrayList<>();
        private final List<byte[]> bytes = new ArrayList<>();
        private Abilities able = Abilities.NONE;
        private boolean gone;

        @Override
        public boolean isPossible() {
            return true;
        }

        @Override
        public List<String> printers() {
            return gone ? List.of() : List.of("Desk");
        }

        @Override
        public Abilities abilities(String printer) {
            return able;
        }

        @Override
        public Printed print(SheetPdf sheet, PrintOrder order, BooleanSupplier cancelled) {
            if (gone) {
                return new Printed.NoSuchPrinter(order.printer());
            }
            if (cancelled.getAsBoolean()) {
                return new Printed.Cancelled();
            }
            orders.add(order);
            bytes.add(sheet.bytes());
            return new Printed.Sent(order.printer());
        }
    }
}
