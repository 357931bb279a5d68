package io.fika.exchange;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import io.fika.coffees.Coffee;
import io.fika.journal.Setting;
import io.fika.people.Contact;
import io.fika.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The coffees that were agreed, each an hour or so in a calendar, with a reminder before it. Those that were called off
 * stay as cancelled, so that a calendar that knows of them hears of it.
 */
record CalendarExport(Clock clock) implements Format {
    @Override
    public Exported.Written write(ExportSource source, Writer out, Progress progress) throws IOException {
        Map<UUID, Contact> people =
                source.people().stream().collect(Collectors.toMap(Contact::id, Function.identity()));
        Optional<String> alarm = source.all(Setting.class).stream()
                .filter(setting -> setting.key().equals(CalendarChoices.ALARM))
                .map(Setting::value)
                .findFirst();
        CoffeeEvents events = new CoffeeEvents(people, CalendarChoices.alarm(alarm), clock.instant());
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Fika//Fika//EN");
        calendar.setName(Messages.text("exchange.ics.name"));
        calendar.addExperimentalProperty("X-WR-CALNAME", Messages.text("exchange.ics.name"));
        List<Coffee> coffees = source.all(Coffee.class).stream()
                .filter(CoffeeEvents::isOut)
                .sorted(Comparator.comparing(Coffee::start).thenComparing(Coffee::id))
                .toList();
        coffees.forEach(coffee -> calendar.addEvent(events.reminding(coffee)));
        ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0);
        writer.write(calendar);
        writer.flush();
        progress.at(coffees.size(), coffees.size());
        return new Exported.Written(coffees.size(), List.of());
    }
}
