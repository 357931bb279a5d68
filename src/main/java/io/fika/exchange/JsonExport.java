package io.fika.exchange;

import io.fika.journal.Entity;
import io.fika.people.Contact;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectWriter;

/**
 * Everything that is kept, as one document: {@code format} and {@code version} say how to read it, {@code entities} has
 * a list for each type, {@code photos} the pictures in Base64 by the names that the contacts have for them.
 */
record JsonExport(Clock clock) implements Format {
    @Override
    public Exported.Written write(ExportSource source, Writer out, Progress progress) throws IOException {
        ObjectWriter writer = EntityJson.mapper().writerWithDefaultPrettyPrinter();
        int records = 0;
        Map<String, Contact> pictured = new LinkedHashMap<>();
        try (JsonGenerator json = writer.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("format", EntityJson.FORMAT);
            json.writeNumberProperty("version", EntityJson.VERSION);
            json.writeStringProperty("exported", clock.instant().toString());
            json.writeObjectPropertyStart("entities");
            for (int i = 0; i < EntityJson.TYPES.size(); i++) {
                json.writeArrayPropertyStart(EntityJson.TYPES.get(i).getSimpleName());
                for (Entity entity : source.all(EntityJson.TYPES.get(i))) {
                    writer.writeValue(json, entity);
                    records++;
                    if (entity instanceof Contact contact && contact.photo() != null) {
                        pictured.putIfAbsent(contact.photo(), contact);
                    }
                }
                json.writeEndArray();
                progress.at(i + 1L, EntityJson.TYPES.size());
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
