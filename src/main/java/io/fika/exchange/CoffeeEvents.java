package io.fika.exchange;

import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.people.Contact;
import io.fika.text.Messages;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Coffees as entries of a calendar. An entry keeps its identity for ever, and its sequence rises with each change, for
 * it is the coffee's version, which undo moves on too.
 *
 * @param people by their identity
 * @param alarm minutes before the coffee at which the calendar reminds of it; 0: not at all
 * @param now when the entries are written
 */
record CoffeeEvents(Map<UUID, Contact> people, int alarm, Instant now) {
    VEvent event(Coffee coffee) {
        VEvent event = new VEvent();
        event.setUid(uid(coffee));
        event.setSequence((int) Math.min(Integer.MAX_VALUE, coffee.version()));
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(summary(coffee));
        event.setDateStart(Date.from(coffee.start().toInstant()));
        event.setDateEnd(Date.from(coffee.start().plusMinutes(coffee.minutes()).toInstant()));
        if (!coffee.place().isEmpty()) {
            event.setLocation(coffee.place());
        }
        if (!coffee.purpose().isEmpty()) {
            event.setDescription(coffee.purpose());
        }
        event.setStatus(switch (coffee.status()) {
            case PROPOSED, INVITED -> Status.tentative();
            case CONFIRMED, HELD -> Status.confirmed();
            case MISSED, CANCELLED -> Status.cancelled();
        });
        if (!coffee.status().stands()) {
            event.setTransparency(Transparency.transparent());
        }
        return event;
    }

    /** The entry with what reminds of it, for calendars of the user's own. */
    VEvent reminding(Coffee coffee) {
        VEvent event = event(coffee);
        if (alarm > 0 && coffee.status().isAgreed()) {
            Duration before = Duration.builder().prior(true).minutes(alarm).build();
            event.addAlarm(VAlarm.display(new Trigger(before, Related.START), summary(coffee)));
        }
        return event;
    }

    String summary(Coffee coffee) {
        return Messages.text("exchange.ics.summary", names(coffee));
    }

    String names(Coffee coffee) {
        return coffee.contacts().stream()
                .map(people::get)
                .filter(Objects::nonNull)
                .map(contact -> contact.name().full())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Whether it belongs into a calendar: it was agreed, whatever became of that. */
    static boolean isOut(Coffee coffee) {
        return coffee.status() != CoffeeStatus.PROPOSED && coffee.status() != CoffeeStatus.MISSED;
    }

    private static String uid(Coffee coffee) {
        return coffee.id() + "@fika";
    }
}
