package io.fika.app.command;

/** What the program's exit code says; the codes are a promise to scripts. */
enum Exit {
    DONE(0),
    /** It could not be done; nothing was changed. */
    REFUSED(1),
    WRONG_USE(2),
    /** It was done, but some records were refused, and are listed. */
    PARTLY(3),
    /** The data is in use by a window. */
    IN_USE(4),
    DAMAGED(5);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
