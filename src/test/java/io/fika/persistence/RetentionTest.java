package io.fika.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups are made by themselves, grow sparser with time, and the newest good one stays. */
class RetentionTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path temporary;

    @Test
    void overFourHundredDaysAllOfTwoDaysAreKeptThenDailyWeeklyMonthlyOnes() {
        List<Backups.Backup> there = new ArrayList<>();
        Random random = new Random(5);
        int most = 0;
        for (int day = 0; day < 400; day++) {
            Instant now = START;
            for (int halfHour = 16; halfHour < 36; halfHour++) {
                now = START.plus(Duration.ofDays(day)).plus(Duration.ofMinutes(30L * halfHour + random.nextInt(30)));
                there.add(new Backups.Backup(Path.of("b" + day + "-" + halfHour), now, 1));
                there.sort(Comparator.comparing(Backups.Backup::at).reversed());
                there.removeAll(Retention.superfluous(there, now));
            }
            most = Math.max(most, there.size());
            Instant evening = now;
            assertThat(count(there, evening, 0, 2)).as("all of two days, on day " + day)
                    .isGreaterThanOrEqualTo(20L * Math.min(day + 1, 2));
            assertThat(days(there)).as("each of the last days, on day " + day).containsAll(
                    LongStream.rangeClosed(Math.max(0, day - 12), day).boxed().toList());
            assertThat(longestGap(there, evening, 58)).isLessThanOrEqualTo(Duration.ofDays(8));
        }
        Set<YearMonth> months = there.stream()
                .map(it -> YearMonth.from(it.at().atZone(ZoneOffset.UTC)))
                .collect(Collectors.toSet());
        assertThat(months).hasSize(14);
        assertThat(most).isLessThan(100);
    }

    private static long count(List<Backups.Backup> there, Instant now, int from, int to) {
        return there.stream()
                .filter(it -> it.at().isAfter(now.minus(Duration.ofDays(to)))
                        && !it.at().isAfter(now.minus(Duration.ofDays(from))))
                .count();
    }

    private static Set<Long> days(List<Backups.Backup> there) {
        return there.stream().map(it -> Duration.between(START, it.at()).toDays()).collect(Collectors.toSet());
    }

    private static Duration longestGap(List<Backups.Backup> newestFirst, Instant now, int days) {
        Duration longest = Duration.ZERO;
        Instant later = now;
        for (Backups.Backup backup : newestFirst) {
            if (backup.at().isBefore(now.minus(Duration.ofDays(days)))) {
                break;
            }
            Duration gap = Duration.between(backup.at(), later);
            longest = gap.compareTo(longest) > 0 ? gap : longest;
            later = backup.at();
        }
        return longest;
    }

    @Test
    void theNewestGoodOneStaysAndSoDoThoseThatTheUserAskedFor() throws IOException {
        DataFolder folder = DataFolder.under(temporary.resolve("fika"));
        Backups backups = new Backups(folder);
        Sample.fill(folder, 3);
        List<Path> damaged = new ArrayList<>();
        Path good;
        Path byHand;
        try (Database database = Sample.opened(folder)) {
            byHand = database.backup(Backups.Reason.BY_HAND, START);
            database.backup(Backups.Reason.BY_THE_CLOCK, START.plusSeconds(60));
            good = database.backup(Backups.Reason.BEFORE_IMPORT, START.plusSeconds(120));
            damaged.add(database.backup(Backups.Reason.BY_THE_CLOCK, START.plusSeconds(180)));
            damaged.add(database.backup(Backups.Reason.BY_THE_CLOCK, START.plusSeconds(240)));
        }
        for (Path file : damaged) {
            Files.write(file, new byte[100]);
        }
        Path stranger = Files.createFile(folder.backups().resolve("fika-of-mine.zip"));

        backups.prune(START.plus(Duration.ofDays(400)));

        assertThat(backups.list()).extracting(Backups.Backup::file).containsExactly(damaged.getLast(), good, byHand);
        assertThat(backups.newestGood()).contains(good);
        assertThat(stranger).exists();
    }

    @Test
    void nothingIsDeletedWhileThereIsNoGoodOne() throws IOException {
        DataFolder folder = DataFolder.under(temporary.resolve("fika"));
        Backups backups = new Backups(folder);
        try (Database database = Sample.opened(folder)) {
            Files.write(database.backup(Backups.Reason.BY_THE_CLOCK, START), new byte[9]);
            Files.write(database.backup(Backups.Reason.BY_THE_CLOCK, START.plusSeconds(9)), new byte[9]);
        }
        backups.prune(START.plus(Duration.ofDays(400)));
        assertThat(backups.list()).hasSize(2);
    }

    @Test
    void aBackupIsMadeEveryHalfHourInWhichSomethingChanged() throws IOException {
        DataFolder folder = DataFolder.under(temporary.resolve("fika"));
        Random random = new Random(1);
        try (Database database = Sample.opened(folder)) {
            BackupClock clock = database.backupClock().orElseThrow();
            assertThat(clock.onTime(START)).as("nothing was ever stored").isEmpty();
            database.journal().write(START, Sample.adding(1, random));
            assertThat(clock.onTime(START)).hasValueSatisfying(file -> assertThat(Backups.isGood(file)).isTrue());
            assertThat(clock.onTime(START.plusSeconds(7200))).as("nothing changed").isEmpty();
            database.journal().undo(START);
            assertThat(clock.onTime(START.plusSeconds(60))).as("too soon").isEmpty();
            assertThat(clock.onTime(START.plusSeconds(1800))).isPresent();
        }
        try (Database database = Sample.opened(folder)) {
            BackupClock clock = database.backupClock().orElseThrow();
            assertThat(clock.onTime(START.plusSeconds(9000))).as("the newest has it all").isEmpty();
            database.journal().write(START, Sample.adding(1, random));
            assertThat(clock.onTime(START.plusSeconds(9060))).isPresent();
        }
        assertThat(new Backups(folder).list()).hasSize(3);
    }
}
