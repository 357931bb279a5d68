package io.fika.exchange;

import io.fika.planner.Booking;
import io.fika.planner.HalfDay;
import io.fika.planner.Plan;
import io.fika.planner.Problem;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes planning problems and plans. */
final class ProblemWriter {
    private final JsonGenerator out;

    ProblemWriter(JsonGenerator out) {
        this.out = out;
    }

    void write(String name, Plan plan, long millis) {
        out.writeStartObject();
        out.writeNumberProperty("version", ProblemFiles.VERSION);
        out.writeStringProperty("problem", name);
        out.writeNumberProperty("score", plan.score());
        list("coffees", plan.bookings(), this::booking);
        out.writeNumberProperty("millis", millis);
        out.writeEndObject();
    }

    void write(Problem problem) {
        out.writeStartObject();
        out.writeNumberProperty("version", ProblemFiles.VERSION);
        out.writeStringProperty("name", problem.name());
        out.writeStringProperty("month", problem.month().toString());
        limits(problem.limits());
        list("rings", problem.rings(), out::writeNumber);
        list("places", problem.places(), out::writeString);
        list("categories", problem.categories(), category -> {
            out.writeStartObject();
            out.writeStringProperty("name", category.name());
            out.writeNumberProperty("sharePercent", category.sharePercent());
            out.writeEndObject();
        });
        out.writeNumberProperty("newSharePercent", problem.newSharePercent());
        texts("slots", problem.slots());
        list("contacts", problem.contacts(), this::person);
        texts("neighbours", problem.neighbours());
        list("pinned", problem.pinned(), this::booking);
        list("previous", problem.previous(), this::booking);
        out.writeEndObject();
    }

    private void limits(Problem.Limits limits) {
        out.writeObjectPropertyStart("limits");
        out.writeNumberProperty("perDay", limits.perDay());
        out.writeNumberProperty("perWeek", limits.perWeek());
        out.writeNumberProperty("perMonth", limits.perMonth());
        out.writeNumberProperty("lengthMinutes", limits.lengthMinutes());
        out.writeNumberProperty("gapSamePlace", limits.gapSamePlace());
        out.writeNumberProperty("gapOtherPlace", limits.gapOtherPlace());
        out.writeEndObject();
    }

    private void person(Problem.Person person) {
        out.writeStartObject();
        out.writeNumberProperty("id", person.id());
        out.writeNumberProperty("ring", person.ring());
        out.writeNumberProperty("cadence", person.cadence());
        out.writeStringProperty("due", person.due().toString());
        out.writeNumberProperty("category", person.category());
        out.writeBooleanProperty("isNew", person.isNew());
        out.writeNumberProperty("place", person.place());
        out.writePOJOProperty("company", person.company());
        texts("halfDays", person.halfDays().stream().sorted().map(HalfDay::name).toList());
        out.writePOJOProperty("prefers", person.prefers());
        out.writeStringProperty("earliest", person.earliest() == null ? null : person.earliest().toString());
        list("away", person.away(), days -> {
            out.writeStartArray();
            out.writeString(days.from().toString());
            out.writeString(days.to().toString());
            out.writeEndArray();
        });
        out.writeEndObject();
    }

    private void booking(Booking booking) {
        out.writeStartObject();
        out.writeNumberProperty("contact", booking.contact());
        out.writeStringProperty("start", booking.start().toString());
        out.writeEndObject();
    }

    private void texts(String name, List<?> values) {
        list(name, values, value -> out.writeString(String.valueOf(value)));
    }

    private <T> void list(String name, List<T> values, Consumer<? super T> writer) {
        out.writeArrayPropertyStart(name);
        values.forEach(writer);
        out.writeEndArray();
    }
}
