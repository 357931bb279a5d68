package io.fika.exchange;

/** What a column of a table of people can hold. */
enum CsvField {
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
    OTHER;

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
