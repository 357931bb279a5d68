package io.fika.app.tour;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawn face, since the people of the example network have no photos. */
final class Portrait {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;

    private Portrait() {}

    /** A JPEG; another number gives another face. */
    static byte[] jpeg(int number) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float hue = number * 0.31f % 1;
        graphics.setPaint(new GradientPaint(
                0, 0, Color.getHSBColor(hue, 0.25f, 0.95f), WIDTH, HEIGHT, Color.getHSBColor(hue + 0.1f, 0.5f, 0.6f)));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        int middle = WIDTH / 2 + 110;
        graphics.setColor(Color.getHSBColor(hue + 0.5f, 0.5f, 0.4f));
        graphics.fill(new Ellipse2D.Double(middle - 190, 470, 380, 420));
        graphics.setColor(Color.getHSBColor(0.07f, 0.45f, 0.8f));
        graphics.fill(new Ellipse2D.Double(middle - 45, 400, 90, 130));
        graphics.setColor(Color.getHSBColor(0.06f, 0.6f, 0.3f));
        graphics.fill(new Ellipse2D.Double(middle - 130, 160, 260, 270));
        graphics.setColor(Color.getHSBColor(0.07f, 0.42f, 0.87f));
        graphics.fill(new Ellipse2D.Double(middle - 110, 200, 220, 270));
        graphics.setColor(Color.DARK_GRAY);
        graphics.fill(new Ellipse2D.Double(middle - 58, 310, 20, 24));
        graphics.fill(new Ellipse2D.Double(middle + 38, 310, 20, 24));
        graphics.setStroke(new BasicStroke(7));
        graphics.drawArc(middle - 45, 370, 90, 50, 200, 140);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
