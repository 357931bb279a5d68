package io.fika.ui.sphere;

import io.fika.briefing.PictureFonts;
import io.fika.briefing.PicturePdf;
import io.fika.briefing.SheetFile;
import io.fika.text.Messages;
import io.fika.ui.kit.Choosers.FileKind;
import io.fika.ui.kit.FilePen;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.SvgInk;
import io.fika.ui.kit.Tasks;
import io.fika.ui.kit.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoublePredicate;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/** Saves the map as it is seen: as an image of any size, or as SVG or PDF, in which text stays text. */
final class Takeaway {
    private static final Logger LOG = System.getLogger(Takeaway.class.getName());

    private final MapPane map;
    private final Workbench bench;
    private final Tasks aside;
    private final SizeForm form = new SizeForm(this::png);
    private final DrawingView progress = new DrawingView(() -> cancelled().set(true));
    private AtomicBoolean cancelled = new AtomicBoolean();

    /** Makes the file, away from the UI thread; it is told how far it is, and answers nothing if that is to end. */
    private interface Drawing {
        byte[] draw(MapPicture picture, DoublePredicate goesOn) throws IOException;
    }

    private enum Saved {
        YES,
        NO,
        CANCELLED
    }

    /** @param aside tasks beside the worker, for drawing takes seconds where there are many people */
    Takeaway(MapPane map, Workbench bench, Tasks aside) {
        this.map = map;
        this.bench = bench;
        this.aside = aside;
    }

    /** What lies over the map now and then: the question how large, and how far the drawing is. */
    List<Node> panels() {
        return List.of(form.root(), progress.root());
    }

    /** The button that asks for the kind. */
    MenuButton button() {
        var button = new MenuButton(null, Icons.of(Feather.DOWNLOAD));
        button.getStyleClass().addAll("button-icon", "flat", "map-takeaway");
        button.setAccessibleText(Messages.text("sphere.picture.save"));
        button.setTooltip(new Tooltip(Messages.text("sphere.picture.save")));
        button.getItems().addAll(
                item(png(1), () -> png(size(1))),
                item(png(2), () -> png(size(2))),
                item(png(4), () -> png(size(4))),
                item(Messages.text("sphere.picture.any"), () -> form.ask(size(2))),
                item(Messages.text("sphere.picture.svg"), () -> save("svg", Takeaway::svg)),
                item(Messages.text("sphere.picture.pdf"), () -> save("pdf", Takeaway::pdf)));
        button.setOnShowing(event -> {
            for (int i = 0; i < 3; i++) {
                button.getItems().get(i).setText(png(1 << i));
            }
        });
        return button;
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }

    private String png(int scale) {
        ImageSize size = size(scale);
        return Messages.text(
                "sphere.picture.png",
                Messages.text("sphere.picture.size", String.valueOf(size.width()), String.valueOf(size.height())));
    }

    private ImageSize size(int scale) {
        return new ImageSize(
                (int) Math.round(map.root().getWidth() * scale), (int) Math.round(map.root().getHeight() * scale));
    }

    private void png(ImageSize size) {
        save("png", (picture, goesOn) -> new PngImage(picture, size, aside.ui()).bytes(goesOn));
    }

    private static byte[] svg(MapPicture picture, DoublePredicate goesOn) throws IOException {
        var ink = new SvgInk(picture.width(), picture.height(), Messages.text("sphere.title"));
        picture.draw(new FilePen(ink, picture.width(), picture.height()));
        for (PictureFonts.Font font : new PictureFonts().of(ink.text(), ink.strongText())) {
            ink.font(font.family(), font.weight(), font.base64());
        }
        return ink.bytes();
    }

    private static byte[] pdf(MapPicture picture, DoublePredicate goesOn) throws IOException {
        try (var pdf = new PicturePdf(picture.width(), picture.height(), Messages.text("sphere.title"))) {
            picture.draw(new FilePen(new PdfInk(pdf), picture.width(), picture.height()));
            return pdf.bytes();
        }
    }

    /** Asks where to; what is seen now is drawn and written beside the worker. */
    private void save(String ending, Drawing drawing) {
        MapPicture picture = map.picture();
        String day = map.day().toString();
        bench.choosers()
                .save(
                        Messages.text("sphere.picture.save"), Messages.text("sphere.picture.name", day) + "." + ending,
                        List.of(new FileKind(ending.toUpperCase(Locale.ROOT), List.of(ending))))
                .ifPresent(file -> begin(picture, drawing, file));
    }

    private AtomicBoolean cancelled() {
        return cancelled;
    }

    private void begin(MapPicture picture, Drawing drawing, Path file) {
        // the one before, if it is not finished yet, gives way
        cancelled.set(true);
        var stop = new AtomicBoolean();
        cancelled = stop;
        progress.begin();
        DoublePredicate goesOn = done -> {
            aside.ui().execute(() -> {
                if (cancelled.equals(stop)) {
                    progress.progress(done);
                }
            });
            return !stop.get();
        };
        aside.run(() -> write(() -> drawing.draw(picture, goesOn), file, stop), saved -> {
            if (cancelled.equals(stop)) {
                progress.end();
            }
            say(saved, file);
        });
    }

    private void say(Saved saved, Path file) {
        switch (saved) {
            case YES -> bench.navigator().notice(Messages.text("sphere.picture.saved", file.getFileName()));
            case NO -> bench.navigator().notice(Messages.text("sphere.picture.failed", file.getFileName()));
            case CANCELLED -> bench.navigator().notice(Messages.text("sphere.picture.cancelled", file.getFileName()));
        }
    }

    private interface Content {
        byte[] bytes() throws IOException;
    }

    private static Saved write(Content content, Path file, AtomicBoolean stop) {
        try {
            byte[] bytes = content.bytes();
            if (stop.get()) {
                return Saved.CANCELLED;
            }
            SheetFile.save(bytes, file);
            return Saved.YES;
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "A picture was not saved: " + e.getClass().getName());
            return Saved.NO;
        }
    }
}
