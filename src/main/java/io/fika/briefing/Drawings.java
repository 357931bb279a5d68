package io.fika.briefing;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import io.fika.growth.Figure;
import io.fika.growth.Tint;
import io.fika.people.Hue;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What a template leaves to be drawn: the maps and charts of this sheet, and pictures of people. */
final class Drawings implements FSObjectDrawerFactory {
    private final List<SmallMap> maps;
    private final List<Figure> figures;
    private final PhotoDrawing photos;

    Drawings(List<SmallMap> maps, List<Figure> figures, PhotoDrawing photos) {
        this.maps = List.copyOf(maps);
        this.figures = List.copyOf(figures);
        this.photos = photos;
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        return switch (element.getAttribute("type")) {
            case "fika/map" -> (it, x, y, width, height, device, context, dotsPerPixel) -> {
                device.drawWithGraphics(
                        (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel,
                        graphics -> new MapDrawing(maps.get(Integer.parseInt(it.getAttribute("data-map")))).draw(
                                graphics, Math.min(width, height) / dotsPerPixel));
                return Map.of();
            };
            case "fika/photo" -> (it, x, y, width, height, device, context, dotsPerPixel) -> {
                device.drawWithGraphics(
                        (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel,
                        graphics -> photos.draw(
                                graphics, Math.min(width, height) / dotsPerPixel, it.getAttribute("data-photo"),
                                Hue.valueOf(it.getAttribute("data-hue"))));
                return Map.of();
            };
            case "fika/chart" -> (it, x, y, width, height, device, context, dotsPerPixel) -> {
                device.drawWithGraphics(
                        (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel,
                        graphics -> chart(it, graphics, width / dotsPerPixel, height / dotsPerPixel));
                return Map.of();
            };
            default -> null;
        };
    }

    // a swatch of the legend, one bar of several, or all columns
    private void chart(Element element, Graphics2D graphics, double width, double height) {
        var drawing = new ChartDrawing(graphics, width, height);
        String tint = element.getAttribute("data-tint");
        if (!tint.isEmpty()) {
            drawing.swatch(Tint.valueOf(tint));
            return;
        }
        Figure figure = figures.get(Integer.parseInt(element.getAttribute("data-chart")));
        String bar = element.getAttribute("data-bar");
        if (bar.isEmpty()) {
            drawing.columns(figure);
        } else {
            drawing.row(figure, figure.bars().get(Integer.parseInt(bar)));
        }
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getTagName().equals("object") && element.getAttribute("type").startsWith("fika/");
    }
}
