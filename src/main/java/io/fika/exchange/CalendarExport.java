package io.fika.exchange;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.people.Contact;
import io.fika.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The coffees that are agreed or were held, each an hour or so in a calendar, with a reminder before it. */
record CalendarExport() implements Format {
    private static final Set<CoffeeStatus> WRITTEN =
            Set.of(CoffeeStatus.INVITED, CoffeeStatus.CONFIRMED, CoffeeStatus.HELD);
    private static final int REMINDER_MINUTES = 30;

    @Override
    public Exported.Written write(ExportSource source, Writer out, Progress progress) throws IOException {
        Map<UUID, String> names = source.people().stream()
                .collect(Collectors.toMap(Contact::id, contact -> contact.name().full()));
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Fika//Fika//EN");
        List<Coffee> coffees = source.all(Coffee.class).stream()
                .filter(coffee -> WRITTEN.contains(coffee.status()))
                .sorted(Comparator.comparing(Coffee::start).thenComparing(Coffee::id))
                .toList();
        coffees.forEach(coffee -> calendar.addEvent(event(coffee, names)));
        ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0);
        writer.write(calendar);
        writer.flush();
        progress.at(coffees.size(), coffees.size());
        return new Exported.Written(coffees.size(), List.of());
    }

    private static VEvent event(Coffee coffee, Map<UUID, String> names) {
        String with = coffee.contacts().stream()
                .map(contact -> names.getOrDefault(contact, ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        VEvent event = new VEvent();
        event.setUid(coffee.id() + "@fika");
        event.setSummary(Messages.text("exchange.ics.summary", with));
        event.setDateStart(Date.from(coffee.start().toInstant()));
        event.setDateEnd(Date.from(coffee.start().plusMinutes(coffee.minutes()).toInstant()));
        if (!coffee.place().isEmpty()) {
            event.setLocation(coffee.place());
        }
        if (!coffee.purpose().isEmpty()) {
            event.setDescription(coffee.purpose());
        }
        event.setStatus(coffee.status() == CoffeeStatus.INVITED
                ? Status.tentative()
                : Status.confirmed());
        Duration before = Duration.builder().prior(true).minutes(REMINDER_MINUTES).build();
        event.addAlarm(VAlarm.display(new Trigger(before, Related.START), Messages.text("exchange.ics.summary", with)));
        return event;
    }
}
