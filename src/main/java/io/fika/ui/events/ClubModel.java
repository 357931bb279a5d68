package io.fika.ui.events;

import io.fika.events.Club;
import io.fika.events.Fee;
import io.fika.growth.ClubReport;
import io.fika.people.Contact;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the page of a group shows. */
final class ClubModel {
    /** The group that is shown instead of an event; none: an event is. */
    final ObjectProperty<@Nullable Club> shown = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable ClubReport> report = new SimpleObjectProperty<>();
    final ObservableList<ClubReport.Member> members = FXCollections.observableArrayList();
    /** Of whom more can be said. */
    final ObjectProperty<ClubReport.@Nullable Member> chosen = new SimpleObjectProperty<>();
    final ObservableList<Fee> fees = FXCollections.observableArrayList();
    final ObservableList<Contact> found = FXCollections.observableArrayList();
}
