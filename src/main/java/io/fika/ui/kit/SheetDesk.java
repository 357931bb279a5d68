package io.fika.ui.kit;

import io.fika.briefing.Paper;
import io.fika.briefing.Preview;
import io.fika.briefing.PrintOrder;
import io.fika.briefing.PrintWords;
import io.fika.briefing.Printing;
import io.fika.briefing.SheetFile;
import io.fika.briefing.SheetPdf;
import io.fika.text.Messages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sets pages in the background, shows them, saves and prints them: always the same bytes. What is asked for later
 * replaces what is still on its way. Used on the UI thread.
 */
public final class SheetDesk {
    private static final int SHARP = 144;
    /** Many pages are shown less sharp, for each takes megabytes. */
    private static final int PLAIN = 96;
    private static final int MANY = 4;

    private final SheetModel model;
    private final Printing printing;
    private final Tasks background;
    private final Workbench bench;
    private @Nullable SheetSource source;
    private AtomicBoolean cancelled = new AtomicBoolean();
    private int generation;
    /** Why nothing can be printed; empty where something can, or nobody knows yet. */
    private String noPrinter = "";

    private record Found(boolean possible, List<String> names) {}

    /** Pages and their pictures; neither where they could not be set. */
    private record Pages(@Nullable SheetPdf pdf, List<BufferedImage> pictures) {}

    /** @param background not the database's thread, for setting pages and printers take a while */
    public SheetDesk(SheetModel model, Printing printing, Tasks background, Workbench bench) {
        this.model = model;
        this.printing = printing;
        this.background = background;
        this.bench = bench;
    }

    /** Sets what comes from here, and asks for the printers if none is known. */
    public void show(SheetSource source) {
        this.source = source;
        set();
        if (model.printers.isEmpty()) {
            findPrinters();
        }
    }

    /** Sets the pages anew, as after an edit; what is shown stays until they are there. */
    public void set() {
        SheetSource from = source;
        if (from == null) {
            return;
        }
        int mine = ++generation;
        Paper paper = model.paper.get();
        boolean redacted = model.redacted.get();
        model.state.set(new SheetModel.State.Setting());
        bench.tasks().run(() -> from.read(redacted), content -> {
            if (mine == generation) {
                content.ifPresentOrElse(
                        setter -> background.run(() -> pages(setter, paper), pages -> show(mine, pages)), this::nothing);
            }
        });
    }

    private static Pages pages(Function<Paper, SheetPdf> setter, Paper paper) {
        try {
            SheetPdf pdf = setter.apply(paper);
            return new Pages(pdf, Preview.of(pdf, pdf.pages() > MANY ? PLAIN : SHARP));
        } catch (UncheckedIOException broken) {
            return new Pages(null, List.of());
        }
    }

    private void show(int mine, Pages pages) {
        if (mine == generation) {
            model.sheet.set(pages.pdf());
            model.pages.set(pages.pictures());
            model.state.set(pages.pdf() == null
                    ? new SheetModel.State.Failed(Messages.text("kit.print.notSet"))
                    : idle());
        }
    }

    private void nothing() {
        clear();
        model.state.set(new SheetModel.State.Nothing());
    }

    /** Forgets the pages; what is on its way to a printer goes on. */
    public void clear() {
        generation++;
        model.sheet.set(null);
        model.pages.set(List.of());
        model.state.set(idle());
    }

    public void paper(Paper paper) {
        model.paper.set(paper);
        set();
    }

    public void redacted(boolean redacted) {
        model.redacted.set(redacted);
        set();
    }

    /** Does not wait any longer for what is being done. */
    public void cancel() {
        if (model.state.get() instanceof SheetModel.State.Printing) {
            cancelled.set(true);
        } else if (model.state.get() instanceof SheetModel.State.Setting) {
            generation++;
            model.state.set(model.sheet.get() == null ? new SheetModel.State.Stopped() : idle());
        }
    }

    /** Asks the system for its printers, which may take a while. */
    public void findPrinters() {
        background.run(() -> new Found(printing.isPossible(), printing.printers()), found -> {
            noPrinter = found.names().isEmpty() ? PrintWords.noPrinter(found.possible()) : "";
            if (!model.printers.equals(found.names())) {
                model.printers.setAll(found.names());
            }
            String chosen = model.printer.get();
            if (chosen == null || !found.names().contains(chosen)) {
                choose(found.names().isEmpty() ? null : found.names().getFirst());
            }
            if (model.state.get() instanceof SheetModel.State.Idle) {
                model.state.set(idle());
            }
        });
    }

    /** Prints there from now on, and asks what it can do. */
    public void choose(@Nullable String printer) {
        model.printer.set(printer);
        model.abilities.set(Printing.Abilities.NONE);
        if (printer != null) {
            background.run(() -> printing.abilities(printer), able -> {
                if (printer.equals(model.printer.get())) {
                    model.abilities.set(able);
                }
            });
        }
    }

    /** Prints what is shown, as it was chosen; nothing happens while no pages are set or no printer is there. */
    public void print() {
        SheetPdf sheet = model.sheet.get();
        String printer = model.printer.get();
        if (sheet != null && printer != null) {
            Printing.Abilities able = model.abilities.get();
            print(sheet, new PrintOrder(
                    printer, model.paper.get(), model.copies.get(), able.bothSides() && model.bothSides.get(),
                    able.grey() && model.grey.get()));
        }
    }

    private void print(SheetPdf sheet, PrintOrder order) {
        var stop = new AtomicBoolean();
        cancelled = stop;
        model.state.set(new SheetModel.State.Printing(order.printer()));
        background.run(() -> printing.print(sheet, order, stop::get), this::after);
    }

    private void after(Printing.Printed printed) {
        String sentence = PrintWords.of(printed);
        if (!(model.state.get() instanceof SheetModel.State.Printing)) {
            // other pages are shown by now
            bench.navigator().notice(sentence);
            return;
        }
        switch (printed) {
            case Printing.Printed.Sent sent -> {
                model.state.set(idle());
                bench.navigator().notice(sentence);
            }
            case Printing.Printed.Cancelled none -> model.state.set(new SheetModel.State.Idle(sentence));
            case Printing.Printed.NoSuchPrinter gone -> {
                model.state.set(new SheetModel.State.Failed(sentence));
                findPrinters();
            }
            default -> model.state.set(new SheetModel.State.Failed(sentence));
        }
    }

    /** Asks where to; nothing happens while no pages are set. */
    public void save() {
        SheetPdf sheet = model.sheet.get();
        if (sheet != null) {
            bench.choosers()
                    .save(
                            Messages.text("kit.print.saveSheet"), SheetFile.nameFor(sheet),
                            List.of(new Choosers.FileKind(Messages.text("kit.print.pdf"), List.of("pdf"))))
                    .ifPresent(file -> background.run(() -> refusal(sheet, file), refusal -> saved(file, refusal)));
        }
    }

    private static Optional<String> refusal(SheetPdf sheet, Path file) {
        try {
            SheetFile.save(sheet, file);
            return Optional.empty();
        } catch (IOException refused) {
            return Optional.of(Messages.text("kit.print.notSaved", String.valueOf(file.getFileName())));
        }
    }

    private void saved(Path file, Optional<String> refusal) {
        refusal.ifPresentOrElse(
                sentence -> model.state.set(new SheetModel.State.Failed(sentence)),
                () -> {
                    model.state.set(idle());
                    bench.navigator().notice(Messages.text("kit.print.saved", String.valueOf(file.getFileName())));
                });
    }

    private SheetModel.State idle() {
        return new SheetModel.State.Idle(noPrinter);
    }
}
