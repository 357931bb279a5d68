package io.fika.ui.kit;

import io.fika.text.Messages;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Pages as they will be printed, one under the other, as wide as there is room. */
public final class PagePreview {
    private static final double MARGIN = 64;
    private static final double LEAST = 240;

    private final double widest;
    private final VBox pages = new VBox();
    private final ScrollPane scroll = new ScrollPane(new StackPane(pages));
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);

    /** @param widest that a page gets, in pixels, where it is not zoomed */
    public PagePreview(double widest) {
        this.widest = widest;
        pages.getStyleClass().add("sheet-pages");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("sheet-scroll");
        scroll.viewportBoundsProperty().subscribe(bounds -> fit());
        zoom.subscribe(value -> fit());
    }

    public Region root() {
        return scroll;
    }

    /** How much larger than what fits; 1 at first. */
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    /** Shows these, which are {@code TYPE_INT_ARGB_PRE}. */
    public void show(List<BufferedImage> images) {
        pages.getChildren().clear();
        for (int i = 0; i < images.size(); i++) {
            var view = new ImageView(image(images.get(i)));
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.setAccessibleText(Messages.text("kit.print.page", i + 1, images.size()));
            var page = new StackPane(view);
            page.getStyleClass().add("sheet-page");
            pages.getChildren().add(page);
        }
        fit();
    }

    // without a copy, which would hold the window up
    private static Image image(BufferedImage page) {
        int[] pixels = ((DataBufferInt) page.getRaster().getDataBuffer()).getData();
        return new WritableImage(new PixelBuffer<>(
                page.getWidth(), page.getHeight(), IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }

    private void fit() {
        double width = Math.min(widest, Math.max(LEAST, scroll.getViewportBounds().getWidth() - MARGIN)) * zoom.get();
        pages.getChildren().forEach(page -> {
            if (page instanceof StackPane stack && stack.getChildren().getFirst() instanceof ImageView view) {
                view.setFitWidth(width);
                stack.setMaxWidth(width);
            }
        });
    }
}
