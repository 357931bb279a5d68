package io.fika.ui.people;

import io.fika.exchange.EarlierImports;
import io.fika.exchange.ImportBatch;
import io.fika.exchange.TakeBack;
import io.fika.ui.kit.Workbench;
import java.util.List;

/** Lists the imports of earlier, and takes one back once its consequences were seen. */
final class EarlierController {
    private final EarlierModel model;
    private final EarlierImports imports;
    private final Workbench bench;

    EarlierController(EarlierModel model, EarlierImports imports, Workbench bench) {
        this.model = model;
        this.imports = imports;
        this.bench = bench;
        bench.feed().subscribe(committed -> {
            if (committed.touches(ImportBatch.class)) {
                refresh();
            }
        });
        refresh();
    }

    /** Shows what taking an import back would do. */
    void onPlan(ImportBatch batch) {
        bench.tasks().run(() -> imports.plan(batch).stream().toList(), (List<TakeBack> plans) -> {
            model.allProperty().set(false);
            model.planProperty().set(plans.isEmpty() ? null : plans.getFirst());
        });
    }

    void onTakeBack() {
        TakeBack plan = model.planProperty().get();
        if (plan != null) {
            boolean all = model.allProperty().get();
            bench.edits().commit(() -> imports.takeBack(plan, all), this::onClose);
        }
    }

    void onClose() {
        model.planProperty().set(null);
    }

    private void refresh() {
        model.batches().setAll(imports.all());
    }
}
