package io.fika.briefing;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.fika.people.PhotoStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Sets a briefing as PDF: an event on two pages whatever its size, a person on one. Nothing is fetched: no address in
 * any text is ever opened. The first sheet takes a second or two, for fonts and classes are read; {@link #warmUp} does
 * that in the background. Thread-safe; one sheet is set at a time.
 */
public final class Sheet {
    private static final int MOST_TRIES = 14;

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "io.fika.briefing.template");
    private final Typesetter typesetter;
    private final String css;

    public Sheet(PhotoStore photos) {
        this.typesetter = new Typesetter(new PhotoDrawing(photos));
        this.css = styles();
    }

    /** The sheet as PDF: as much as fits on the paper; what is cut is said on it. */
    public synchronized SheetPdf set(BriefingContent content, Paper paper) {
        return switch (content) {
            case EventBriefing event -> fitting(
                    Room.forEvent(event, paper), room -> html("event.jte", event.within(room), room, paper),
                    event.title(), event.map(), 2);
            case PersonBriefing person -> fitting(
                    Room.forPerson(person, paper), room -> html("person.jte", person.within(room), room, paper),
                    person.title(), new SmallMap(0, List.of()), 1);
        };
    }

    /** A month or a week on one page of this paper, laid across. */
    public synchronized SheetPdf set(CalendarSheet content, Paper paper) {
        StringOutput html = new StringOutput(1 << 15);
        templates.render(
                "calendar.jte",
                Map.of(
                        "content", content, "height", content.rowHeight(paper), "language",
                        Locale.getDefault().toLanguageTag(), "paper", paper.css(), "css", css),
                html);
        try (Typeset typeset = typesetter.lay(html.toString(), new SmallMap(0, List.of()))) {
            return new SheetPdf(content.title(), typeset.bytes(), typeset.pages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads fonts and classes, so that the first sheet comes as fast as the others. */
    public void warmUp() {
        set(Specimen.EVENT, Paper.A4);
    }

    private SheetPdf fitting(Room first, Function<Room, String> html, String title, SmallMap map, int pages) {
        try {
            Room room = first;
            for (int tries = 1; ; tries++) {
                try (Typeset typeset = typesetter.lay(html.apply(room), map)) {
                    if (typeset.pages() <= pages || tries == MOST_TRIES) {
                        return new SheetPdf(title, typeset.bytes(), typeset.pages());
                    }
                    room = pages == 1 ? room.shorter().fewer() : typeset.pageOfLists() > 1 ? room.shorter() : room.fewer();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String html(String template, BriefingContent content, Room room, Paper paper) {
        StringOutput html = new StringOutput(1 << 15);
        templates.render(
                template,
                Map.of(
                        "content", content, "write", room.write(), "language", Locale.getDefault().toLanguageTag(),
                        "paper", paper.css(), "css", css),
                html);
        return html.toString();
    }

    private static String styles() {
        try (InputStream in = Sheet.class.getResourceAsStream("/io/fika/briefing/sheet.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
