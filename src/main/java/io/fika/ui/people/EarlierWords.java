package io.fika.ui.people;

import io.fika.exchange.ImportBatch;
import io.fika.exchange.TakeBack;
import io.fika.exchange.TakeBack.Fate;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** How taking an import back is worded. */
final class EarlierWords {
    private EarlierWords() {}

    static String counts(ImportBatch batch) {
        return Messages.text(
                "people.earlier.counts", batch.fresh(), batch.merged(), batch.unchanged(), batch.rejected());
    }

    static String summary(TakeBack plan) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Messages.text("people.earlier.goes", plan.count(Fate.GOES)));
        int returns = plan.count(Fate.RETURNS) + plan.count(Fate.PARTLY);
        if (returns > 0) {
            sentences.add(Messages.text("people.earlier.returns", returns));
        }
        int kept = plan.count(Fate.STAYS) + plan.count(Fate.PARTLY) + plan.count(Fate.KEEPS);
        if (kept > 0) {
            sentences.add(Messages.text("people.earlier.kept", kept));
        }
        if (plan.people().isEmpty()) {
            sentences.clear();
            sentences.add(Messages.text("people.earlier.others", plan.rest().size()));
        }
        return String.join(" ", sentences);
    }

    /** @param all whether those go, too, with whom something happened since */
    static String fate(TakeBack.Person person, boolean all) {
        return switch (person.fate()) {
            case GOES -> Messages.text("people.earlier.fate.goes");
            case STAYS -> all
                    ? Messages.text("people.earlier.fate.goesToo")
                    : Messages.text("people.earlier.fate.stays");
            case RETURNS -> Messages.text("people.earlier.fate.returns");
            case PARTLY -> Messages.text("people.earlier.fate.partly");
            case KEEPS -> Messages.text("people.earlier.fate.keeps");
        };
    }
}
