package io.fika.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the user wants to remember; empty where there is nothing.
 *
 * @param howMet where and how the two met
 * @param through the contact who brought them together
 * @param opener a question to open with
 * @param leaveOut what to avoid
 */
public record Story(String howMet, @Nullable UUID through, String opener, String leaveOut, String note) {
    public static final Story NONE = new Story("", null, "", "", "");

    public Story withHowMet(String howMet) {
        return new Story(howMet, through, opener, leaveOut, note);
    }

    public Story withOpener(String opener) {
        return new Story(howMet, through, opener, leaveOut, note);
    }

    public Story withLeaveOut(String leaveOut) {
        return new Story(howMet, through, opener, leaveOut, note);
    }

    public Story withNote(String note) {
        return new Story(howMet, through, opener, leaveOut, note);
    }

    public Story withThrough(@Nullable UUID through) {
        return new Story(howMet, through, opener, leaveOut, note);
    }
}
