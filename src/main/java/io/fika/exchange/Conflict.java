package io.fika.exchange;

import io.fika.text.Messages;

/**
 * A field in which a record says otherwise than what is known of somebody, and what is to become of it.
 *
 * @param mine what is known; empty for a photo
 * @param theirs what the record says; empty for a photo
 * @param both whether both can be kept
 */
public record Conflict(Field field, String mine, String theirs, boolean both, Answer answer) {
    /** What somebody has one of. */
    public enum Field {
        NAME("FN"),
        NICKNAME("NICKNAME"),
        ORGANISATION("ORG"),
        DEPARTMENT("X-DEPARTMENT"),
        ROLE("TITLE"),
        SINCE(FikaFields.WORK_FROM),
        BIRTHDAY("BDAY"),
        HOW_MET(FikaFields.HOW_MET),
        OPENER(FikaFields.OPENER),
        LEAVE_OUT(FikaFields.LEAVE_OUT),
        PHOTO("PHOTO");

        private final String property;

        Field(String property) {
            this.property = property;
        }

        /** The vCard property under which a second value is kept. */
        String property() {
            return property;
        }

        /** Whether a second value can go on behind the first. */
        boolean isText() {
            return this == HOW_MET || this == OPENER || this == LEAVE_OUT;
        }

        /** What it is called within a sentence. */
        public String title() {
            return switch (this) {
                case NAME -> Messages.text("exchange.field.name");
                case NICKNAME -> Messages.text("exchange.field.nickname");
                case ORGANISATION -> Messages.text("exchange.field.organisation");
                case DEPARTMENT -> Messages.text("exchange.field.department");
                case ROLE -> Messages.text("exchange.field.role");
                case SINCE -> Messages.text("exchange.field.since");
                case BIRTHDAY -> Messages.text("exchange.field.birthday");
                case HOW_MET -> Messages.text("exchange.field.howMet");
                case OPENER -> Messages.text("exchange.field.opener");
                case LEAVE_OUT -> Messages.text("exchange.field.leaveOut");
                case PHOTO -> Messages.text("exchange.field.photo");
            };
        }
    }

    public enum Answer {
        /** What is known stays, what the record says is left out. */
        MINE,
        /** What the record says takes the place of what is known. */
        FILE,
        /** What is known stays, what the record says is kept beside it; of a photo there is but one, which stays. */
        BOTH
    }

    /** A conflict in a file. */
    public record Place(int record, Field field) {}
}
