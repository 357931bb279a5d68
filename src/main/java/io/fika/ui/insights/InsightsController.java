package io.fika.ui.insights;

import io.fika.growth.Balance;
import io.fika.growth.Insights;
import io.fika.ui.kit.Workbench;
import java.util.List;

/** Reads the balance, and stores the roles that the user wants to know. */
final class InsightsController {
    private final InsightsModel model;
    private final Insights insights;
    private final Workbench bench;
    private int reading;

    private record Read(Balance balance, String roles, List<String> missing) {}

    InsightsController(InsightsModel model, Insights insights, Workbench bench) {
        this.model = model;
        this.insights = insights;
        this.bench = bench;
        bench.feed().subscribe(committed -> reload());
    }

    /** Reads anew; of several readings the last counts. */
    void reload() {
        int generation = ++reading;
        int months = model.months.get();
        bench.tasks().run(
                () -> new Read(insights.balance(months), insights.roles(), insights.missingRoles()),
                read -> {
                    if (generation == reading) {
                        model.roles.set(read.roles());
                        model.missing.set(read.missing());
                        model.balance.set(read.balance());
                    }
                });
    }

    void months(int months) {
        model.months.set(months);
        reload();
    }

    void roles(String roles) {
        if (!roles.strip().equals(model.roles.get())) {
            bench.edits().commit(() -> insights.rolesAre(roles));
        }
    }
}
