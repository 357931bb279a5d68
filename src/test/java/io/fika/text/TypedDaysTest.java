package io.fika.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDaysTest {
    /** A Sunday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "today, 2026-11-22", "yesterday, 2026-11-21", "Fri, 2026-11-20", "sunday, 2026-11-15", "3 days ago, 2026-11-19",
        "2 weeks ago, 2026-11-08", "12.11., 2026-11-12", "12.11, 2026-11-12", "24.12., 2025-12-24", "12.11.25, 2025-11-12",
        "12/11, 2026-11-12", "12 Nov, 2026-11-12", "Nov 12, 2026-11-12", "12 November 2024, 2024-11-12",
        "2026-11-12, 2026-11-12", "29.2.2024, 2024-02-29"
    })
    void aDayThatIsOverIsReadAsPeopleTypeIt(String typed, LocalDate day) {
        assertThat(new TypedDays(TODAY, Locale.UK, true).day(typed)).hasValue(day);
    }

    @ParameterizedTest
    @CsvSource({"tomorrow, 2026-11-23", "Fri, 2026-11-27", "3.12., 2026-12-03", "12 Nov, 2027-11-12"})
    void aDayToComeIsTheNextOfItsKind(String typed, LocalDate day) {
        assertThat(new TypedDays(TODAY, Locale.UK, false).day(typed)).hasValue(day);
    }

    @Test
    void aCountryHasItsOwnOrder() {
        assertThat(new TypedDays(TODAY, Locale.US, true).day("11/12")).hasValue(LocalDate.of(2026, 11, 12));
        assertThat(new TypedDays(TODAY, Locale.GERMANY, true).day("Freitag")).hasValue(LocalDate.of(2026, 11, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31.11.", "30 Feb", "13/13", "x", "99 days"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(new TypedDays(TODAY, Locale.UK, true).day(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2019", "2019-04, 2019-04", "April 2019, 2019-04", "Apr 2019, 2019-04", "4/2019, 2019-04",
        "12 Apr 2019, 2019-04-12"
    })
    void aPartOfADateIsKeptAsFarAsItIsKnown(String typed, String part) {
        assertThat(new TypedDays(TODAY, Locale.UK, true).part(typed)).hasValue(part);
    }

    @ParameterizedTest
    @CsvSource({"3 May, --05-03", "3.5., --05-03", "3 May 1980, 1980-05-03", "--05-03, --05-03", "1980, 1980"})
    void aBirthdayMayLackItsYear(String typed, String birthday) {
        assertThat(new TypedDays(TODAY, Locale.UK, true).birthday(typed)).hasValue(birthday);
    }
}
