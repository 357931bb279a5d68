package io.fika.ui.kit;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javax.imageio.ImageIO;

/** Draws an SVG file; text stays text, in the fonts that are set into the file or else in what the reader has. */
public final class SvgInk implements Ink {
    private static final String FAMILIES =
            "Inter, 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Hebrew', 'Noto Sans Thai', 'Noto Sans Devanagari',"
                    + " 'Droid Sans Fallback', 'Nanum Square', 'Noto Emoji', sans-serif";

    private final StringBuilder svg = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder strong = new StringBuilder();
    private final int head;

    /** @param title for those who cannot see it */
    public SvgInk(double width, double height, String title) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(number(width))
                .append("\" height=\"").append(number(height)).append("\" viewBox=\"0 0 ").append(number(width))
                .append(' ').append(number(height)).append("\" role=\"img\">\n<title>").append(escaped(title))
                .append("</title>\n<g font-family=\"").append(FAMILIES).append("\">\n");
        head = svg.indexOf("<g ");
    }

    /** The text that was written so far in usual letters. */
    public String text() {
        return plain.toString();
    }

    /** The text in strong letters. */
    public String strongText() {
        return strong.toString();
    }

    /**
     * Sets a font into the file, so that it looks the same where that is not installed.
     *
     * @param base64 the font as TrueType
     */
    public void font(String family, int weight, String base64) {
        svg.insert(head, "<style>@font-face{font-family:'" + family + "';font-weight:" + weight
                + ";src:url(data:font/ttf;base64," + base64 + ") format('truetype')}</style>\n");
    }

    /** The finished file. */
    public byte[] bytes() {
        return (svg + "</g>\n</svg>\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void fill(Shape area, Color color) {
        svg.append("<path d=\"").append(path(area)).append("\" fill=\"").append(hex(color)).append('"')
                .append(alpha("fill-opacity", color)).append("/>\n");
    }

    @Override
    public void stroke(Shape line, Color color, double width, StrokeLineCap cap, List<Double> dashes) {
        svg.append("<path d=\"").append(path(line)).append("\" fill=\"none\" stroke=\"").append(hex(color))
                .append("\" stroke-width=\"").append(number(width)).append('"')
                .append(alpha("stroke-opacity", color));
        if (cap == StrokeLineCap.ROUND) {
            svg.append(" stroke-linecap=\"round\"");
        }
        if (!dashes.isEmpty()) {
            svg.append(" stroke-dasharray=\"");
            for (double dash : dashes) {
                svg.append(number(dash)).append(' ');
            }
            svg.append('"');
        }
        svg.append("/>\n");
    }

    @Override
    public void text(Words words, Color color) {
        boolean heavy = words.font().getName().contains("SemiBold");
        (heavy ? strong : plain).append(words.text());
        svg.append("<text x=\"").append(number(words.x())).append("\" y=\"").append(number(words.y()))
                .append("\" font-size=\"")
                .append(number(words.font().getSize())).append('"')
                .append(heavy ? " font-weight=\"600\"" : "")
                .append(words.along() == 0 ? "" : words.along() == 1 ? " text-anchor=\"end\"" : " text-anchor=\"middle\"");
        if (Math.abs(words.degrees()) > 0.01) {
            svg.append(" transform=\"rotate(").append(number(words.degrees())).append(' ')
                    .append(number(words.x())).append(' ').append(number(words.y())).append(")\"");
        }
        svg.append(" fill=\"").append(hex(color)).append('"').append(alpha("fill-opacity", color)).append('>')
                .append(escaped(words.text())).append("</text>\n");
    }

    @Override
    public void image(Image image, double x, double y, double width, double height) {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        svg.append("<image x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" width=\"")
                .append(number(width)).append("\" height=\"").append(number(height))
                .append("\" href=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(png.toByteArray())).append("\"/>\n");
    }

    private static String path(Shape shape) {
        var path = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
            int kind = it.currentSegment(at);
            path.append("MLQCZ".charAt(kind));
            int numbers = switch (kind) {
                case PathIterator.SEG_QUADTO -> 4;
                case PathIterator.SEG_CUBICTO -> 6;
                case PathIterator.SEG_CLOSE -> 0;
                default -> 2;
            };
            for (int i = 0; i < numbers; i++) {
                path.append(i == 0 ? "" : " ").append(number(at[i]));
            }
        }
        return path.toString();
    }

    private static String number(double number) {
        String text = String.format(Locale.ROOT, "%.2f", number);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    private static String hex(Color color) {
        return String.format(
                Locale.ROOT, "#%02x%02x%02x", Math.round(color.getRed() * 255), Math.round(color.getGreen() * 255),
                Math.round(color.getBlue() * 255));
    }

    private static String alpha(String name, Color color) {
        return color.getOpacity() >= 1 ? "" : " " + name + "=\"" + number(color.getOpacity()) + '"';
    }

    /** As XML has it; what XML has no way to say, such as control characters, is left out. */
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints()
                .filter(point -> point >= ' ' && (point < 0xD800 || point > 0xDFFF) && point != 0xFFFE && point != 0xFFFF)
                .forEach(point -> {
                    switch (point) {
                        case '&' -> escaped.append("&amp;");
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '"' -> escaped.append("&quot;");
                        default -> escaped.appendCodePoint(point);
                    }
                });
        return escaped.toString();
    }
}
