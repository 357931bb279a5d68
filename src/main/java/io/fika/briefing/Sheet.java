package io.fika.briefing;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.fika.people.PhotoStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Sets a briefing as PDF: an event on two pages whatever its size, a person on one, a
 * pack on those of its parts. Nothing is fetched: no address in
 * any text is ever opened. The first sheet takes a second or two, for fonts and classes are read; {@link #warmUp} does
 * that in the background. Thread-safe; one sheet is set at a time.
 */
public final class Sheet {
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "io.fika.briefing.template");
    private final PhotoDrawing photos;
    private final Typesetter typesetter;
    private final String css;

    public Sheet(PhotoStore photos) {
        this.photos = new PhotoDrawing(photos);
        this.typesetter = new Typesetter(this.photos);
        this.css = styles();
    }

    /** The sheet as PDF: as much as fits on the paper; what is cut is said on it. */
    public synchronized SheetPdf set(BriefingContent content, Paper paper) {
        try {
            return switch (content) {
                case OneBriefing one -> alone(one, paper);
                case PackBriefing pack -> together(pack, paper);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SheetPdf alone(OneBriefing one, Paper paper) throws IOException {
        try (Typeset typeset = new Fitting(part(Cover.NONE, one), paper, parts -> lay(one, parts, paper)).find().typeset()) {
            return new SheetPdf(one.title(), typeset.bytes(), typeset.pages());
        }
    }

    // each for itself first, to see what fits on its pages, and then all of them
    private SheetPdf together(PackBriefing pack, Paper paper) throws IOException {
        List<SheetPart> all = new ArrayList<>();
        for (PackBriefing.Part each : pack.parts()) {
            PackBriefing.Part part = part(each.cover(), each.content());
            Fitting.Fitted fitted = new Fitting(part, paper, parts -> lay(pack, parts, paper)).find();
            fitted.typeset().close();
            all.add(SheetPart.of(part, fitted.room(), all.size()));
        }
        try (Typeset typeset = lay(pack, all, paper)) {
            return new SheetPdf(pack.title(), typeset.bytes(), typeset.pages());
        }
    }

    private PackBriefing.Part part(Cover cover, OneBriefing content) {
        return new PackBriefing.Part(cover, content.withPhotos(photos::has));
    }

    private Typeset lay(BriefingContent content, List<SheetPart> parts, Paper paper) throws IOException {
        StringOutput html = new StringOutput(1 << 15);
        templates.render(
                "sheet.jte",
                Map.of(
                        "content", content, "parts", parts, "language", Locale.getDefault().toLanguageTag(),
                        "paper", paper.css(), "css", css),
                html);
        return typesetter.lay(html.toString(), parts.stream().map(SheetPart::map).toList());
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
        try (Typeset typeset = typesetter.lay(html.toString(), List.of())) {
            return new SheetPdf(content.title(), typeset.bytes(), typeset.pages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Figures: on as many pages as they take, or as much of them as has room on the one page of a year. */
    public synchronized SheetPdf set(FigureSheet content, Paper paper) {
        try {
            for (FigureSheet tried = content; ; tried = tried.shorter()) {
                try (Typeset typeset = lay(tried, paper)) {
                    if (!tried.isOnePage() || typeset.pages() == 1 || !tried.canBeShorter()) {
                        return new SheetPdf(content.title(), typeset.bytes(), typeset.pages());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Typeset lay(FigureSheet content, Paper paper) throws IOException {
        StringOutput html = new StringOutput(1 << 15);
        templates.render(
                "figures.jte",
                Map.of(
                        "content", content, "language", Locale.getDefault().toLanguageTag(), "paper", paper.css(), "css", css),
                html);
        return typesetter.layCharts(html.toString(), content.figures());
    }

    /** Reads fonts and classes, so that the first sheet comes as fast as the others. */
    public void warmUp() {
        set(Specimen.EVENT, Paper.A4);
    }

    private static String styles() {
        try (InputStream in = Sheet.class.getResourceAsStream("/io/fika/briefing/sheet.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
