package io.fika.ui.sphere;

import io.fika.briefing.PicturePdf;
import io.fika.briefing.SheetFile;
import io.fika.text.Messages;
import io.fika.ui.kit.Choosers.FileKind;
import io.fika.ui.kit.FilePen;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.SvgInk;
import io.fika.ui.kit.Workbench;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.kordamp.ikonli.feather.Feather;

/** Saves the map as it is seen: as an image of any size, or as SVG or PDF, in which text stays text. */
final class Takeaway {
    private static final Logger LOG = System.getLogger(Takeaway.class.getName());

    private final MapPane map;
    private final Workbench bench;

    /** Draws now, and answers what makes the file of it later. */
    private interface Drawing {
        Content draw() throws IOException;
    }

    private interface Content {
        byte[] bytes() throws IOException;
    }

    /** What is saved where; answers whether it is. */
    private record Saving(Path file, Content content) implements Callable<Boolean> {
        @Override
        public Boolean call() {
            try {
                SheetFile.save(content.bytes(), file);
                return true;
            } catch (IOException | UncheckedIOException e) {
                LOG.log(Level.WARNING, "A picture was not saved: " + e.getClass().getName());
                return false;
            }
        }
    }

    Takeaway(MapPane map, Workbench bench) {
        this.map = map;
        this.bench = bench;
    }

    /** The button that asks for the kind. */
    MenuButton button() {
        var button = new MenuButton(null, Icons.of(Feather.DOWNLOAD));
        button.getStyleClass().addAll("button-icon", "flat", "map-takeaway");
        button.setAccessibleText(Messages.text("sphere.picture.save"));
        button.setTooltip(new Tooltip(Messages.text("sphere.picture.save")));
        button.getItems().addAll(
                item(Messages.text("sphere.picture.png", size(1)), () -> png(1)),
                item(Messages.text("sphere.picture.png", size(2)), () -> png(2)),
                item(Messages.text("sphere.picture.png", size(4)), () -> png(4)),
                item(Messages.text("sphere.picture.svg"), this::svg),
                item(Messages.text("sphere.picture.pdf"), this::pdf));
        button.setOnShowing(event -> {
            for (int i = 0; i < 3; i++) {
                button.getItems().get(i).setText(Messages.text("sphere.picture.png", size(1 << i)));
            }
        });
        return button;
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }

    private String size(int scale) {
        return Messages.text(
                "sphere.picture.size", String.valueOf(Math.round(map.root().getWidth() * scale)),
                String.valueOf(Math.round(map.root().getHeight() * scale)));
    }

    private void png(int scale) {
        save("png", () -> {
            Image image = map.picture(scale);
            return () -> bytes(image);
        });
    }

    private void svg() {
        save("svg", () -> {
            var ink = new SvgInk(map.root().getWidth(), map.root().getHeight(), Messages.text("sphere.title"));
            map.draw(new FilePen(ink, map.root().getWidth(), map.root().getHeight()));
            return ink::bytes;
        });
    }

    private void pdf() {
        save("pdf", () -> {
            try (var pdf = new PicturePdf(
                    map.root().getWidth(), map.root().getHeight(), Messages.text("sphere.title"))) {
                map.draw(new FilePen(new PdfInk(pdf), map.root().getWidth(), map.root().getHeight()));
                byte[] bytes = pdf.bytes();
                return () -> bytes;
            }
        });
    }

    /** Asks where to, draws on this thread, and writes on the worker. */
    private void save(String ending, Drawing drawing) {
        String day = map.day().toString();
        bench.choosers()
                .save(
                        Messages.text("sphere.picture.save"), Messages.text("sphere.picture.name", day) + "." + ending,
                        List.of(new FileKind(ending.toUpperCase(Locale.ROOT), List.of(ending))))
                .ifPresent(file -> bench.tasks().run(
                        new Saving(file, drawn(drawing)), saved -> bench.navigator().notice(saved
                                ? Messages.text("sphere.picture.saved", file.getFileName())
                                : Messages.text("sphere.picture.failed", file.getFileName()))));
    }

    private static Content drawn(Drawing drawing) {
        try {
            return drawing.draw();
        } catch (IOException e) {
            return () -> {
                throw e;
            };
        } catch (UncheckedIOException e) {
            return () -> {
                throw e.getCause();
            };
        }
    }

    private static byte[] bytes(Image image) throws IOException {
        BufferedImage whole = SwingFXUtils.fromFXImage(image, null);
        var opaque = new BufferedImage(whole.getWidth(), whole.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = opaque.createGraphics();
        graphics.drawImage(whole, 0, 0, null);
        graphics.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(opaque, "png", png);
        return png.toByteArray();
    }
}
