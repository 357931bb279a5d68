package io.fika.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the plan of a month as it stands: each coffee with its reasons, and who is left. */
final class Described {
    private final Month month;
    private final Contacts contacts;
    private final Starts starts;

    Described(Month month) {
        this.month = month;
        this.contacts = month.contacts;
        this.starts = contacts.starts;
    }

    Plan plan() {
        SortedMap<Booking, Plan.Coffee> coffees = new TreeMap<>();
        for (int i = 0; i < month.count(); i++) {
            Booking booking = new Booking(contacts.people[month.contact(i)].id(), starts.times[month.start(i)]);
            coffees.put(booking, new Plan.Coffee(booking, i < month.pinned(), reasons(i)));
        }
        List<Integer> left = new ArrayList<>();
        for (int contact = 0; contact < contacts.people.length; contact++) {
            if (!month.meets(contact)) {
                left.add(contacts.people[contact].id());
            }
        }
        return new Plan(month.score(), List.copyOf(coffees.values()), left);
    }

    private List<Reason> reasons(int index) {
        int occurrence = month.occurrence(index);
        int start = month.start(index);
        int contact = month.contact(index);
        Problem.Person person = contacts.people[contact];
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason.Due(
                contacts.time(occurrence, start), person.ring(), starts.day[start] - contacts.wished(occurrence)));
        if (contacts.preferred(contact, start) != 0) {
            reasons.add(new Reason.Preferred(contacts.preferred(contact, start), starts.half[start]));
        }
        if (starts.later[start] != 0) {
            reasons.add(new Reason.LaterStart(-starts.later[start], 30 * starts.later[start]));
        }
        if (contacts.kept(contact, start) != 0) {
            reasons.add(new Reason.Kept(contacts.kept(contact, start)));
        }
        reasons.add(new Reason.Time(-Contacts.COST));
        mix(contact, start, reasons);
        load(contact, start, reasons);
        return reasons;
    }

    private void mix(int contact, int start, List<Reason> into) {
        Mix mix = month.mix;
        int group = contacts.group[contact];
        int category = group / 2;
        int number = 1;
        for (int i = 0; i < month.count(); i++) {
            boolean earlier = month.start(i) < start || (month.start(i) == start && month.contact(i) < contact);
            if (earlier && contacts.group[month.contact(i)] / 2 == category) {
                number++;
            }
        }
        into.add(new Reason.Mix(
                mix.worth(group, false), category, number, mix.count(category), mix.target(category)));
        into.add(new Reason.NewPeople(
                mix.worth(group, true), group % 2 == 1, mix.count(mix.newPeople()), mix.target(mix.newPeople())));
    }

    private void load(int contact, int start, List<Reason> into) {
        int day = starts.day[start];
        int week = starts.weekOfDay[day];
        into.add(new Reason.DayLoad(-Month.DAY * (2 * month.onDay(day) - 1), month.onDay(day)));
        into.add(new Reason.WeekLoad(-Month.WEEK * (2 * month.inWeek(week) - 1), month.inWeek(week)));
        if (month.onDay(day) > 1 && month.atPlace(day, contacts.place[contact]) == 1) {
            into.add(new Reason.OtherPlace(-Month.PLACE, month.places(day)));
        }
    }
}
