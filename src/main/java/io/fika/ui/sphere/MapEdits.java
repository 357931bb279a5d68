package io.fika.ui.sphere;

import io.fika.journal.Outcome;
import io.fika.text.Days;
import io.fika.text.Messages;
import io.fika.ui.kit.Workbench;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/** How the map commits: what has been cannot be changed, so nothing is while it shows another day. */
record MapEdits(SphereModel model, Workbench bench) {
    void commit(Callable<Outcome> useCase) {
        if (!isRefused()) {
            bench.edits().commit(useCase);
        }
    }

    /** Says why, if nothing can be changed now. */
    boolean isRefused() {
        LocalDate past = model.pastProperty().get();
        if (past != null) {
            bench.navigator().notice(refusal(past));
        }
        return past != null;
    }

    /** Says why nothing is changed. */
    void say(String why) {
        bench.navigator().notice(why);
    }

    /** Why nobody can be moved. */
    static String refusal(LocalDate past) {
        return Messages.text("sphere.time.refused", Days.of(past, LocalDate.MIN));
    }
}
