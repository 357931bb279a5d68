package io.fika.exchange;

import io.fika.coffees.BusyTime;
import io.fika.coffees.Coffee;
import io.fika.events.Attendance;
import io.fika.events.Club;
import io.fika.events.Event;
import io.fika.events.Fee;
import io.fika.events.Membership;
import io.fika.events.Purpose;
import io.fika.growth.Opportunity;
import io.fika.growth.Review;
import io.fika.journal.Entity;
import io.fika.journal.Setting;
import io.fika.people.Apart;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Ring;
import io.fika.people.Tag;
import io.fika.people.Touch;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Offer;
import io.fika.reciprocity.Promise;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that is kept, as one document: {@code format} and {@code version} say how to read it, {@code entities} has
 * a list for each type, {@code photos} the pictures in Base64 by the names that the contacts have for them.
 */
record JsonExport(Clock clock) implements Format {
    static final int VERSION = 1;
    private static final List<Class<? extends Entity>> TYPES = List.of(
            Ring.class, Category.class, Tag.class, Contact.class, Apart.class, Touch.class, Coffee.class,
            BusyTime.class, Purpose.class, Club.class, Membership.class, Fee.class, Event.class, Attendance.class,
            Need.class, Offer.class, Favour.class, Promise.class, Introduction.class, Opportunity.class, Review.class,
            Setting.class, ImportBatch.class);

    @Override
    public Exported.Written write(ExportSource source, Writer out, Progress progress) throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        ObjectWriter writer = mapper.writerWithDefaultPrettyPrinter();
        int records = 0;
        Map<String, Contact> pictured = new LinkedHashMap<>();
        try (JsonGenerator json = writer.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("format", "fika");
            json.writeNumberProperty("version", VERSION);
            json.writeStringProperty("exported", clock.instant().toString());
            json.writeObjectPropertyStart("entities");
            for (int i = 0; i < TYPES.size(); i++) {
                json.writeArrayPropertyStart(TYPES.get(i).getSimpleName());
                for (Entity entity : source.all(TYPES.get(i))) {
                    writer.writeValue(json, entity);
                    records++;
                    if (entity instanceof Contact contact && contact.photo() != null) {
                        pictured.putIfAbsent(contact.photo(), contact);
                    }
                }
                json.writeEndArray();
                progress.at(i + 1L, TYPES.size());
            }
            json.writeEndObject();
            json.writeObjectPropertyStart("photos");
            for (Map.Entry<String, Contact> photo : pictured.entrySet()) {
                source.photo(photo.getValue()).ifPresent(bytes -> json.writeStringProperty(
                        photo.getKey(), Base64.getEncoder().encodeToString(bytes)));
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        return new Exported.Written(records, List.of());
    }
}
