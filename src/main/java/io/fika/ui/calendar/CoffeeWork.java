package io.fika.ui.calendar;

import io.fika.coffees.CoffeeDetails;
import io.fika.coffees.Coffees;
import io.fika.coffees.Replans;
import io.fika.growth.Afterwards;
import io.fika.people.PeopleSearch;
import io.fika.reciprocity.Reciprocity;

/** The use cases behind one coffee. */
record CoffeeWork(Coffees coffees, CalendarFeature.Table table) {
    CoffeeDetails details() {
        return table.details();
    }

    Replans replans() {
        return table.replans();
    }

    Afterwards afterwards() {
        return table.afterwards();
    }

    Reciprocity reciprocity() {
        return table.reciprocity();
    }

    PeopleSearch search() {
        return table.search();
    }
}
