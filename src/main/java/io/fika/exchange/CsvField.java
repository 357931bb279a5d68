package io.fika.exchange;

import io.fika.text.Messages;
import java.util.Arrays;
import java.util.List;

/** What a column of a table of people can hold. */
public enum CsvField {
    FULL, GIVEN, FAMILY, ADDITIONAL, PREFIX, SUFFIX, NICKNAME, SOUNDS, SOUNDS_GIVEN, SOUNDS_FAMILY,
    ORGANISATION, DEPARTMENT, ROLE,
    /** In some tables a form of address, in others the role. */
    TITLE,
    BIRTHDAY, BIRTH_YEAR, BIRTH_MONTH, BIRTH_DAY, NOTE, TAGS, WORK_FROM, FORMER_WORK,
    EMAIL, PHONE, MOBILE, FAX, PAGER, LINK,
    ADDRESS, STREET, EXTENDED, POBOX, CITY, REGION, ZIP, COUNTRY,
    /** The label of another column's values. */
    LABEL,
    /** A field of the user's. */
    OTHER,
    /** Not taken in. */
    NOTHING;

    /** Those that a user can tell a column to be. */
    public static List<CsvField> choices() {
        return Arrays.stream(values()).filter(field -> field != TITLE && field != LABEL).toList();
    }

    /** What it is called. */
    public String title() {
        return switch (this) {
            case FULL -> Messages.text("exchange.csv.field.full");
            case GIVEN -> Messages.text("exchange.csv.field.given");
            case FAMILY -> Messages.text("exchange.csv.field.family");
            case ADDITIONAL -> Messages.text("exchange.csv.field.additional");
            case PREFIX -> Messages.text("exchange.csv.field.prefix");
            case SUFFIX -> Messages.text("exchange.csv.field.suffix");
            case NICKNAME -> Messages.text("exchange.csv.field.nickname");
            case SOUNDS -> Messages.text("exchange.csv.field.sounds");
            case SOUNDS_GIVEN -> Messages.text("exchange.csv.field.soundsGiven");
            case SOUNDS_FAMILY -> Messages.text("exchange.csv.field.soundsFamily");
            case ORGANISATION -> Messages.text("exchange.csv.field.organisation");
            case DEPARTMENT -> Messages.text("exchange.csv.field.department");
            case ROLE, TITLE -> Messages.text("exchange.csv.field.role");
            case BIRTHDAY -> Messages.text("exchange.csv.field.birthday");
            case BIRTH_YEAR -> Messages.text("exchange.csv.field.birthYear");
            case BIRTH_MONTH -> Messages.text("exchange.csv.field.birthMonth");
            case BIRTH_DAY -> Messages.text("exchange.csv.field.birthDay");
            case NOTE -> Messages.text("exchange.csv.field.note");
            case TAGS -> Messages.text("exchange.csv.field.tags");
            case WORK_FROM -> Messages.text("exchange.csv.field.workFrom");
            case FORMER_WORK -> Messages.text("exchange.csv.field.formerWork");
            default -> reachTitle();
        };
    }

    private String reachTitle() {
        return switch (this) {
            case EMAIL -> Messages.text("exchange.csv.field.email");
            case PHONE -> Messages.text("exchange.csv.field.phone");
            case MOBILE -> Messages.text("exchange.csv.field.mobile");
            case FAX -> Messages.text("exchange.csv.field.fax");
            case PAGER -> Messages.text("exchange.csv.field.pager");
            case LINK -> Messages.text("exchange.csv.field.link");
            case ADDRESS -> Messages.text("exchange.csv.field.address");
            case STREET -> Messages.text("exchange.csv.field.street");
            case EXTENDED -> Messages.text("exchange.csv.field.extended");
            case POBOX -> Messages.text("exchange.csv.field.poBox");
            case CITY -> Messages.text("exchange.csv.field.city");
            case REGION -> Messages.text("exchange.csv.field.region");
            case ZIP -> Messages.text("exchange.csv.field.zip");
            case COUNTRY -> Messages.text("exchange.csv.field.country");
            case LABEL -> Messages.text("exchange.csv.field.label");
            case NOTHING -> Messages.text("exchange.csv.field.nothing");
            default -> Messages.text("exchange.csv.field.other");
        };
    }

    /** Whether it is what somebody is called, or a part of it. */
    boolean names() {
        return this == FULL || this == GIVEN || this == FAMILY || this == NICKNAME;
    }

    /** Whether a table with this column can be one of people. */
    boolean tellsWho() {
        return switch (this) {
            case FULL, GIVEN, FAMILY, ORGANISATION, EMAIL, PHONE, MOBILE, LINK -> true;
            default -> false;
        };
    }

    /** Whether the words around it (home, business) are a label. */
    boolean takesLabel() {
        return compareTo(EMAIL) >= 0 && compareTo(COUNTRY) <= 0;
    }

    boolean isOfAddress() {
        return compareTo(ADDRESS) >= 0 && compareTo(COUNTRY) <= 0;
    }
}
