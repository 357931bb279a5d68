package io.fika.exchange;

/** The names under which a vCard carries what only this program knows. */
final class FikaFields {
    static final String SOUNDS = "X-FIKA-SOUNDS";
    static final String HOW_MET = "X-FIKA-HOW-MET";
    /** Since when somebody has worked where they work. */
    static final String WORK_FROM = "X-FIKA-WORK-FROM";
    /** Organisation, department, role, from and to, with semicolons between. */
    static final String FORMER_WORK = "X-FIKA-FORMER-WORK";
    static final String OPENER = "X-FIKA-OPENER";
    static final String LEAVE_OUT = "X-FIKA-LEAVE-OUT";
    /** A field of the user's; its title is a parameter. */
    static final String FIELD = "X-FIKA-FIELD";
    static final String TITLE = "X-TITLE";
    /** A second UID: a card may have one. */
    static final String UID = "X-FIKA-UID";

    private FikaFields() {}
}
