package io.fika.briefing;

import java.util.List;
import java.util.function.BooleanSupplier;

/** A system without a printer. */
final class NoPrinting implements Printing {
    @Override
    public boolean isPossible() {
        return true;
    }

    @Override
    public List<String> printers() {
        return List.of();
    }

    @Override
    public Abilities abilities(String printer) {
        return Abilities.NONE;
    }

    @Override
    public Printed print(SheetPdf sheet, PrintOrder order, BooleanSupplier cancelled) {
        return new Printed.NoSuchPrinter(order.printer());
    }
}
