package io.fika.ui.sphere;

import io.fika.people.Bond;
import io.fika.people.Category;
import io.fika.people.Defaults;
import io.fika.people.Sectoring;
import io.fika.people.Sectors;
import io.fika.text.Messages;
import java.util.Optional;

/** How sectors are called. */
final class SectorNames {
    private SectorNames() {}

    /** What stands beside the map and in the table; empty where the map has no sectors. */
    static String of(Sectors sectors, int sector) {
        return of(sectors.all().get(sector).bond(), sectors.by());
    }

    static String of(Bond bond, Sectoring by) {
        return switch (bond) {
            case Bond.OfCategory of -> Defaults.plural(of.category());
            case Bond.WithTag with -> with.tag().name();
            case Bond.InGroup in -> in.name();
            case Bond.AtOrganisation at -> at.name();
            case Bond.Others others -> others(by);
            case Bond.Without without -> without(by);
        };
    }

    /** As it is said of one person: a supplier, and not suppliers. */
    static String ofOne(Bond bond, Sectoring by) {
        return bond instanceof Bond.OfCategory(Category category) ? category.name() : of(bond, by);
    }

    /** The category whose people a sector has. */
    static Optional<Category> category(Bond bond) {
        return bond instanceof Bond.OfCategory(Category category) ? Optional.of(category) : Optional.empty();
    }

    /** As the chooser says it. */
    static String title(Sectoring by) {
        return switch (by) {
            case CATEGORY -> Messages.text("sphere.by.category");
            case GROUP -> Messages.text("sphere.by.group");
            case TAG -> Messages.text("sphere.by.tag");
            case ORGANISATION -> Messages.text("sphere.by.organisation");
            case NONE -> Messages.text("sphere.by.none");
        };
    }

    private static String others(Sectoring by) {
        return switch (by) {
            case GROUP -> Messages.text("sphere.sector.others.group");
            case TAG -> Messages.text("sphere.sector.others.tag");
            case CATEGORY, ORGANISATION, NONE -> Messages.text("sphere.sector.others.organisation");
        };
    }

    private static String without(Sectoring by) {
        return switch (by) {
            case CATEGORY -> Messages.text("sphere.sector.none");
            case GROUP -> Messages.text("sphere.sector.none.group");
            case TAG -> Messages.text("sphere.sector.none.tag");
            case ORGANISATION -> Messages.text("sphere.sector.none.organisation");
            case NONE -> "";
        };
    }
}
