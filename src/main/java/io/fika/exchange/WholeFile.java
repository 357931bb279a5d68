package io.fika.exchange;

import io.fika.journal.Entity;
import io.fika.text.Messages;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file that holds everything of a Fika, as {@link JsonExport} writes it, read from its beginning to its end: never more
 * than one entity or picture of it is in memory at a time.
 */
final class WholeFile {
    private static final Pattern LOOK = Pattern.compile("\\A\\uFEFF?\\s*\\{\\s*\"format\"\\s*:\\s*\"fika\"");
    private static final int HEAD = 256;

    private final Path file;
    private final JsonMapper mapper = EntityJson.mapper();
    private final Map<String, ObjectReader> readers;

    WholeFile(Path file) {
        this.file = file;
        this.readers = new HashMap<>(EntityJson.TYPES.stream()
                .collect(Collectors.toMap(Class::getSimpleName, mapper::readerFor)));
    }

    /** Whether a file begins as one does. */
    static boolean isOne(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return LOOK.matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8)).find();
        }
    }

    /** What is told of the file. */
    interface Listener {
        void entity(Entity entity, int line);

        void photo(String name, byte[] bytes);
    }

    /** @throws WrongField if the file is broken, or of a program that is newer than this */
    void read(Listener listener, Progress progress) throws IOException, WrongField {
        long size = Files.size(file);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                JsonParser json = mapper.createParser(in)) {
            expect(json.nextToken() == JsonToken.START_OBJECT);
            boolean whole = false;
            while (json.nextToken() != JsonToken.END_OBJECT) {
                expect(json.currentToken() == JsonToken.PROPERTY_NAME);
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "version" -> checkVersion(json);
                    case "entities" -> entities(json, listener, done -> tell(progress, done, size));
                    case "photos" -> {
                        photos(json, listener);
                        whole = true;
                    }
                    default -> json.skipChildren();
                }
            }
            expect(whole);
        } catch (JacksonException e) {
            // its own message quotes the file
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new WrongField("", Messages.text("exchange.refused.jsonBroken", name(), String.valueOf(line)));
        }
    }

    private void checkVersion(JsonParser json) throws WrongField {
        int version = json.getIntValue();
        if (version != EntityJson.VERSION) {
            throw new WrongField(
                    "version", Messages.text("exchange.refused.jsonVersion", name(), String.valueOf(version)));
        }
    }

    private void entities(JsonParser json, Listener listener, Consumer<Long> at) throws WrongField {
        expect(json.currentToken() == JsonToken.START_OBJECT);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            ObjectReader reader = readers.get(json.currentName());
            if (reader == null) {
                throw new WrongField(
                        json.currentName(), Messages.text("exchange.refused.jsonUnknown", name(), json.currentName()));
            }
            expect(json.nextToken() == JsonToken.START_ARRAY);
            while (json.nextToken() != JsonToken.END_ARRAY) {
                int line = json.currentTokenLocation().getLineNr();
                listener.entity(reader.readValue(json), line);
                at.accept(json.currentLocation().getByteOffset());
            }
        }
    }

    private void photos(JsonParser json, Listener listener) throws WrongField {
        expect(json.currentToken() == JsonToken.START_OBJECT);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String photo = json.currentName();
            expect(json.nextToken() == JsonToken.VALUE_STRING);
            try {
                listener.photo(photo, Base64.getDecoder().decode(json.getString()));
            } catch (IllegalArgumentException e) {
                throw new WrongField(photo, Messages.text("exchange.refused.jsonBroken", name(), String.valueOf(
                        json.currentTokenLocation().getLineNr())));
            }
        }
    }

    private static void tell(Progress progress, long done, long size) {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        progress.at(Math.min(done, size), size);
    }

    private void expect(boolean wanted) throws WrongField {
        if (!wanted) {
            throw new WrongField("", Messages.text("exchange.refused.jsonBroken", name(), "1"));
        }
    }

    private String name() {
        return ImportSource.name(file);
    }
}
