package io.fika.exchange;

import io.fika.planner.Booking;
import io.fika.planner.Half;
import io.fika.planner.HalfDay;
import io.fika.planner.Problem;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;

/** Reads a planning problem, and stops at the first field that is not as it should be. */
final class ProblemReader {
    private final JsonField root;

    ProblemReader(JsonField root) {
        this.root = root;
    }

    Problem read() throws WrongField {
        int version = root.at("version").number();
        if (version != ProblemFiles.VERSION) {
            throw new WrongField("version", Messages.text("exchange.problem.version", String.valueOf(version)));
        }
        return new Problem(
                root.at("name").text(),
                root.at("month").parsed(YearMonth::parse, Messages.text("exchange.problem.kind.month")),
                limits(root.at("limits")),
                root.at("rings").list(JsonField::number),
                root.at("places").list(JsonField::text),
                root.at("categories").list(ProblemReader::category),
                root.at("newSharePercent").number(),
                root.at("slots").list(ProblemReader::start),
                root.at("contacts").list(ProblemReader::person),
                root.at("neighbours").list(ProblemReader::day),
                root.at("pinned").list(ProblemReader::booking),
                root.at("previous").list(ProblemReader::booking));
    }

    private static Problem.Limits limits(JsonField limits) throws WrongField {
        return new Problem.Limits(
                limits.at("perDay").number(),
                limits.at("perWeek").number(),
                limits.at("perMonth").number(),
                limits.at("lengthMinutes").number(),
                limits.at("gapSamePlace").number(),
                limits.at("gapOtherPlace").number());
    }

    private static Problem.Category category(JsonField category) throws WrongField {
        return new Problem.Category(
                category.at("name").text(), category.at("sharePercent").number());
    }

    private static Problem.Person person(JsonField person) throws WrongField {
        return new Problem.Person(
                person.at("id").number(),
                person.at("ring").number(),
                person.at("cadence").number(),
                day(person.at("due")),
                person.at("category").number(),
                person.at("isNew").flag(),
                person.at("place").number(),
                person.at("company").orNull(JsonField::number),
                new HashSet<>(person.at("halfDays").list(ProblemReader::halfDay)),
                person.at("prefers").orNull(ProblemReader::half),
                person.at("earliest").orNull(ProblemReader::day),
                person.at("away").list(ProblemReader::days));
    }

    private static Problem.Days days(JsonField away) throws WrongField {
        List<LocalDate> ends = away.list(ProblemReader::day);
        if (ends.size() != 2) {
            throw away.wrong(Messages.text("exchange.problem.kind.days"));
        }
        return new Problem.Days(ends.getFirst(), ends.getLast());
    }

    private static HalfDay halfDay(JsonField halfDay) throws WrongField {
        return halfDay.parsed(HalfDay::valueOf, Messages.text("exchange.problem.kind.halfDay"));
    }

    private static Half half(JsonField half) throws WrongField {
        return half.parsed(Half::valueOf, Messages.text("exchange.problem.kind.half"));
    }

    private static LocalDate day(JsonField day) throws WrongField {
        return day.parsed(LocalDate::parse, Messages.text("exchange.problem.kind.day"));
    }

    private static LocalDateTime start(JsonField start) throws WrongField {
        return start.parsed(LocalDateTime::parse, Messages.text("exchange.problem.kind.start"));
    }

    private static Booking booking(JsonField booking) throws WrongField {
        return new Booking(booking.at("contact").number(), start(booking.at("start")));
    }
}
