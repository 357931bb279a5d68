package io.fika.ui.calendar;

import io.fika.ui.calendar.CalendarModel.Focus;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the calendar's pages; what each does is on the sheet of shortcuts. */
record BoardKeys(CalendarModel model, CalendarControllers on) {
    private static final int WEEK = 7;
    private static final int QUARTER = 15;

    void press(KeyEvent event) {
        boolean known = event.isShortcutDown() ? copies(event) : event.isAltDown() ? carries(event) : walks(event) || acts(event);
        if (known) {
            event.consume();
        }
    }

    // as dragging with Ctrl does
    private boolean copies(KeyEvent event) {
        switch (event.getCode()) {
            case C -> on.moves().copy();
            case V -> on.moves().paste(model.cursor.get());
            default -> {
                return false;
            }
        }
        return true;
    }

    // Alt takes the coffee along
    private boolean carries(KeyEvent event) {
        boolean timed = model.page.get() == CalendarPage.WEEK || model.page.get() == CalendarPage.DAY;
        switch (event.getCode()) {
            case LEFT -> on.moves().shift(-1);
            case RIGHT -> on.moves().shift(1);
            case UP, DOWN -> {
                int sign = event.getCode() == KeyCode.UP ? -1 : 1;
                if (event.isShiftDown()) {
                    on.moves().stretch(sign * QUARTER);
                } else if (timed) {
                    on.moves().nudge(sign * QUARTER);
                } else {
                    on.moves().shift(sign * WEEK);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean walks(KeyEvent event) {
        boolean month = model.page.get() == CalendarPage.MONTH;
        switch (event.getCode()) {
            case LEFT -> cursor(-1);
            case RIGHT -> cursor(1);
            case UP -> {
                if (!month) {
                    return false;
                }
                cursor(-WEEK);
            }
            case DOWN -> {
                if (!month) {
                    return false;
                }
                cursor(WEEK);
            }
            case PAGE_UP -> on.months().turn(-1);
            case PAGE_DOWN -> on.months().turn(1);
            case M -> on.months().page(CalendarPage.MONTH);
            case W -> on.months().page(CalendarPage.WEEK);
            case D -> on.months().page(CalendarPage.DAY);
            case L -> on.months().page(CalendarPage.AGENDA);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean acts(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> on.months().enter();
            case ENTER -> {
                if (model.focus.get() instanceof Focus.OnCoffee) {
                    on.months().open();
                } else {
                    on.months().enter();
                }
            }
            case ESCAPE -> on.months().focus(new Focus.None());
            case DELETE, BACK_SPACE -> on.months().focused().ifPresent(on.coffees()::remove);
            case N -> on.coffees().draft(model.cursor.get());
            case P -> on.months().focused().ifPresent(on.plans()::pin);
            case A -> on.months().focused().ifPresent(coffee -> on.plans().accept(coffee.id()));
            case H -> model.logging.set(on.months().focused().isPresent());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void cursor(int days) {
        on.months().cursor(Columns.next(model.board.get(), model.cursor.get(), days));
    }
}
