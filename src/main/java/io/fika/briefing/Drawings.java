package io.fika.briefing;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import io.fika.people.Hue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What a template leaves to be drawn: the maps of this sheet, and pictures of people. */
final class Drawings implements FSObjectDrawerFactory {
    private final List<SmallMap> maps;
    private final PhotoDrawing photos;

    Drawings(List<SmallMap> maps, PhotoDrawing photos) {
        this.maps = List.copyOf(maps);
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
            default -> null;
        };
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getTagName().equals("object") && element.getAttribute("type").startsWith("fika/");
    }
}
