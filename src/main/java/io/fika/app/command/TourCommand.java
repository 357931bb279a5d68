package io.fika.app.command;

import io.fika.app.tour.Drawing;
import io.fika.app.tour.Itinerary;
import io.fika.text.Messages;
import io.fika.ui.kit.Appearance.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fika tour}: draws every screen as a picture. */
@Command(name = "tour")
final class TourCommand implements Callable<Integer> {
    private static final int USUAL_PEOPLE = 150;
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");

    private final Desk desk;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "app.option.pictures")
    private Path out = Path.of("");

    @Option(names = "--theme", split = ",", paramLabel = "THEME", descriptionKey = "app.option.theme")
    private List<Theme> themes = List.of(Theme.LIGHT, Theme.DARK);

    @Option(names = "--size", paramLabel = "WxH", descriptionKey = "app.option.size")
    private String size = "1440x900";

    @Option(names = "--people", paramLabel = "N", descriptionKey = "app.option.people")
    private int people = USUAL_PEOPLE;

    @Option(names = "--only", split = ",", paramLabel = "NAME", descriptionKey = "app.option.only")
    private List<String> only = List.of();

    TourCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Matcher matcher = SIZE.matcher(size);
        int width = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        int height = matcher.matches() ? Integer.parseInt(matcher.group(2)) : 0;
        if (!Itinerary.isSize(width, height) || people < 0 || themes.contains(Theme.SYSTEM)) {
            return desk.say(Answer.refused(Exit.WRONG_USE, Messages.text("app.tour.how")));
        }
        return desk.say(draw(new Itinerary(out, themes, width, height, people, only)));
    }

    private Answer draw(Itinerary itinerary) {
        try {
            List<String> files = Drawing.of(itinerary, desk.clock());
            return Answer.found(files, files);
        } catch (IOException e) {
            return Answer.refused(Messages.text("app.file.failed", out.toString(), e.getClass().getSimpleName()));
        }
    }
}
