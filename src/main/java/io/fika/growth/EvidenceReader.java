package io.fika.growth;

import io.fika.journal.WorkingSet;
import io.fika.people.By;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.FavourKind;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.IntroductionStage;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Offer;
import io.fika.reciprocity.Promise;
import io.fika.text.Messages;
import io.fika.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts what speaks to each quality: of the last three months, and go-to topics of the last year. */
record EvidenceReader(WorkingSet set, LocalDate today) {
    private static final int MONTHS = 3;
    private static final int TOPICS = 6;
    private static final int OFTEN = 2;

    List<Evidence> all() {
        List<Evidence> found = new ArrayList<>(topics());
        found.add(helped());
        found.add(introduced());
        found.add(kept());
        found.add(referred());
        found.add(vouchedFor());
        return found;
    }

    /** A topic: how it was written, and the favours that speak of it. */
    private record Topic(String word, List<Favour> favours) {}

    // a word for what somebody seeks or gives that at least two favours of a year share, with the people who were helped
    private List<Evidence> topics() {
        Map<String, Topic> topics = new LinkedHashMap<>();
        favours(By.ME, today.minusYears(1))
                .sorted(Comparator.comparing(Favour::day).reversed().thenComparing(Favour::id))
                .forEach(favour -> Words.of(favour.text()).forEach((stem, word) ->
                        topics.computeIfAbsent(stem, missing -> new Topic(word, new ArrayList<>())).favours().add(favour)));
        Set<String> sought = sought();
        List<Evidence> often = topics.entrySet().stream()
                .filter(topic -> sought.isEmpty() || sought.contains(topic.getKey()))
                .map(Map.Entry::getValue)
                .filter(topic -> topic.favours().size() >= OFTEN)
                .sorted(Comparator.comparingInt((Topic topic) -> topic.favours().size()).reversed()
                        .thenComparing(Topic::word))
                .limit(TOPICS)
                .map(topic -> new Evidence(
                        Quality.EXPERTISE,
                        Messages.text("growth.evidence.topic", topic.word(), topic.favours().size()),
                        topic.favours().stream().map(Favour::contact).toList()))
                .toList();
        return often.isEmpty()
                ? List.of(new Evidence(Quality.EXPERTISE, Messages.text("growth.evidence.noTopic"), List.of()))
                : often;
    }

    // what anybody looks for or can give: those are the words for topics, others say how one helped
    private Set<String> sought() {
        return Stream.concat(
                        set.all(Need.class).stream().map(Need::text), set.all(Offer.class).stream().map(Offer::text))
                .flatMap(text -> Words.of(text).keySet().stream())
                .collect(Collectors.toSet());
    }

    private Evidence helped() {
        List<Favour> given = favours(By.ME, from()).toList();
        List<UUID> people = given.stream().map(Favour::contact).distinct().toList();
        return new Evidence(
                Quality.RESOURCEFULNESS, Messages.text("growth.evidence.helped", given.size(), people.size()), people);
    }

    private Evidence introduced() {
        List<Introduction> made = set.all(Introduction.class).stream()
                .filter(it -> isIn(it.day(), from()) && (it.stage().isMade() || it.stage() == IntroductionStage.NOTHING))
                .toList();
        long led = made.stream()
                .filter(it -> it.stage() == IntroductionStage.MET || it.stage() == IntroductionStage.WORKED)
                .count();
        return new Evidence(
                Quality.RESOURCEFULNESS, Messages.text("growth.evidence.introduced", made.size(), led),
                made.stream().flatMap(it -> Stream.of(it.first(), it.second())).toList());
    }

    // those that fell due or were kept in this time
    private Evidence kept() {
        List<Promise> mine = set.all(Promise.class).stream()
                .filter(it -> it.by() == By.ME && it.withdrawnOn() == null)
                .filter(it -> isIn(it.keptOn(), from()) || isIn(it.due(), from()))
                .toList();
        long inTime = mine.stream().filter(it -> it.keptOn() != null && !isLate(it)).count();
        long late = mine.stream().filter(it -> it.keptOn() != null && isLate(it)).count();
        long open = mine.stream().filter(it -> it.isOverdue(today)).count();
        return new Evidence(
                Quality.TRUST, Messages.text("growth.evidence.kept", mine.size(), inTime, late, open),
                mine.stream().map(Promise::contact).toList());
    }

    private Evidence referred() {
        List<Favour> referrals =
                favours(By.ME, from()).filter(it -> it.kind() == FavourKind.REFERRAL).toList();
        long something = referrals.stream()
                .filter(Favour::isFruitful)
                .count();
        long unknown = referrals.stream().filter(it -> it.became() == null).count();
        return new Evidence(
                Quality.QUALITY, Messages.text("growth.evidence.referred", referrals.size(), something, unknown),
                referrals.stream().map(Favour::contact).toList());
    }

    private Evidence vouchedFor() {
        List<Favour> received = favours(By.THEM, from())
                .filter(it -> it.kind() == FavourKind.REFERRAL || it.kind() == FavourKind.RECOMMENDATION
                        || it.kind() == FavourKind.BUSINESS)
                .toList();
        return new Evidence(
                Quality.QUALITY, Messages.text("growth.evidence.vouched", received.size()),
                received.stream().map(Favour::contact).toList());
    }

    private Stream<Favour> favours(By by, LocalDate from) {
        return set.all(Favour.class).stream().filter(it -> it.by() == by && isIn(it.day(), from));
    }

    private LocalDate from() {
        return today.minusMonths(MONTHS);
    }

    private boolean isIn(@Nullable LocalDate day, LocalDate from) {
        return day != null && day.isAfter(from) && !day.isAfter(today);
    }

    private static boolean isLate(Promise promise) {
        LocalDate due = promise.due();
        LocalDate kept = promise.keptOn();
        return due != null && kept != null && kept.isAfter(due);
    }
}
