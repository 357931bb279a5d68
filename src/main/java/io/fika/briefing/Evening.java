package io.fika.briefing;

import io.fika.events.Attendance;
import io.fika.events.Attendees;
import io.fika.events.Event;
import io.fika.events.Goals;
import io.fika.events.Profile;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of an event itself: head, goals, what I say, what to talk about. */
record Evening(Event event, Profile profile) {
    private static final int MOST_POINTS = 4;

    String where() {
        return Stream.of(when(), event.place(), event.host(), event.format(),
                        event.dressCode(), event.cost())
                .map(Plain::of).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String when() {
        return event.isWholeDays()
                ? Days.days(event.start().toLocalDate(), event.lastDay())
                : Days.span(event.start(), event.openEnd() ? event.start() : event.end());
    }

    String badge(List<Attendance> attendees) {
        long known = attendees.stream().filter(it -> it.contact() != null).count();
        return event.expected() > 0
                ? Messages.text("briefing.expected", event.expected(), known)
                : Messages.text("briefing.onTheList", attendees.size(), known);
    }

    String aim() {
        String name = Plain.of(event.purpose());
        String aim = Plain.of(event.aim());
        if (name.isEmpty() && aim.isEmpty()) {
            return Messages.text("briefing.noPurpose");
        }
        return name.isEmpty() || aim.isEmpty() ? name + aim : Messages.text("briefing.purpose", name, aim);
    }

    List<Target> targets() {
        Goals goals = event.goals();
        List<Target> targets = new ArrayList<>();
        if (goals.learnTo() > 0) {
            targets.add(new Target(range(goals.learnFrom(), goals.learnTo()), Messages.text("briefing.toLearn")));
        }
        if (goals.solidTo() > 0) {
            targets.add(new Target(range(goals.solidFrom(), goals.solidTo()), Messages.text("briefing.toKeep")));
        }
        if (goals.newSharePercent() > 0) {
            targets.add(new Target(share(goals.newSharePercent()), Messages.text("briefing.toNew")));
        }
        return targets;
    }

    Pitch pitch() {
        return new Pitch(
                own(event.introduction(), profile.introduction()), own(event.ask(), profile.ask()),
                own(event.offer(), profile.offer()));
    }

    /** At most four, the last of them what not to speak of. */
    List<String> points(boolean redacted) {
        String leaveOut = redacted ? "" : Plain.of(event.leaveOut());
        List<String> points = new ArrayList<>(event.talkingPoints().lines()
                .map(Plain::of).filter(text -> !text.isEmpty())
                .limit(leaveOut.isEmpty() ? MOST_POINTS : MOST_POINTS - 1)
                .toList());
        if (!leaveOut.isEmpty()) {
            points.add(Messages.text("briefing.not", leaveOut));
        }
        return points;
    }

    /** Those who are marked, as far as page one has room. */
    static List<Attendance> mustMeets(List<Attendance> attendees) {
        return attendees.stream().filter(Attendance::mustMeet)
                .sorted(Comparator.comparingInt(Attendance::rank))
                .limit(Attendees.MOST_TO_MEET).toList();
    }

    private static String own(String here, String always) {
        return Plain.of(here.isBlank() ? always : here);
    }

    private static String range(int from, int to) {
        return from >= to || from <= 0 ? String.valueOf(to) : from + "–" + to;
    }

    private static String share(int percent) {
        return switch (percent) {
            case 25 -> "¼";
            case 50 -> "½";
            case 75 -> "¾";
            default -> percent + "%";
        };
    }
}
