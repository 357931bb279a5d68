package io.fika.app.tour;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** Writes scenes as PNG into a folder, which is made if it is missing. */
record Pictures(Path folder) {
    // what one pass of styles and layout makes, such as the inside of a control, is styled by the next
    private static final int PASSES = 3;

    /** Writes one and answers the name of its file. */
    String write(Scene scene, String name) throws IOException {
        Files.createDirectories(folder);
        for (int pass = 0; pass < PASSES; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        BufferedImage image = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        Path file = folder.resolve(name + ".png");
        // without transparency, which no screen has and many viewers show badly
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof PopupWindow menu && menu.getOwnerWindow().equals(scene.getWindow())) {
                draw(menu, scene.getWindow(), graphics);
            }
        }
        graphics.dispose();
        ImageIO.write(opaque, "png", file.toFile());
        return file.toString();
    }

    private static void draw(PopupWindow menu, Window owner, Graphics2D graphics) {
        var clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        var image = SwingFXUtils.fromFXImage(menu.getScene().getRoot().snapshot(clear, null), null);
        graphics.drawImage(
                image, (int) (menu.getX() - owner.getX()), (int) (menu.getY() - owner.getY()), null);
    }
}
