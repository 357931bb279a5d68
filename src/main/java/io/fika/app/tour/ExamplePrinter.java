package io.fika.app.tour;

import io.fika.briefing.PrintOrder;
import io.fika.briefing.Printing;
import io.fika.briefing.SheetPdf;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A printer for pictures of a preview: it can do everything, and takes nothing. */
final class ExamplePrinter implements Printing {
    @Override
    public boolean isPossible() {
        return true;
    }

    @Override
    public List<String> printers() {
        return List.of("Office");
    }

    @Override
    public Abilities abilities(String printer) {
        return new Abilities(true, true);
    }

    @Override
    public Printed print(SheetPdf sheet, PrintOrder order, BooleanSupplier cancelled) {
        return new Printed.Refused(order.printer(), "Destination \"Office\" is not accepting jobs");
    }
}
