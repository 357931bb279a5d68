package io.fika.persistence;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.fika.journal.Entity;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the journal keeps of an edit, as JSON: the components of an entity by name, all of them or those in which two
 * states of it differ. Thread-safe.
 */
final class EditCodec {
    private static final Set<String> IDENTITY = Set.of("id", "version");

    private final JsonMapper mapper = JsonMapper.builder()
            // what a record has, and not what it can say about itself
            .changeDefaultVisibility(it -> it.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DateTimeFeature.WRITE_DATES_WITH_ZONE_ID)
            // so that even half a surrogate pair, which a broken file may bring, comes back as it was
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();
    private final Map<Class<?>, RecordComponent[]> components = new ConcurrentHashMap<>();

    /** The whole entity. */
    String whole(Entity entity) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (RecordComponent component : components(entity)) {
            values.put(component.getName(), value(component, entity));
        }
        return mapper.writeValueAsString(values);
    }

    Entity whole(Class<? extends Entity> type, String json) {
        return mapper.readValue(json, type);
    }

    /** The names of the components, other than identity and version, in which two states of an entity differ. */
    Set<String> differing(Entity one, Entity other) {
        return Arrays.stream(components(one))
                .filter(it -> !IDENTITY.contains(it.getName()))
                .filter(it -> !Objects.equals(value(it, one), value(it, other)))
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** These components of the entity. */
    String part(Entity entity, Set<String> names) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (RecordComponent component : components(entity)) {
            if (names.contains(component.getName())) {
                values.put(component.getName(), value(component, entity));
            }
        }
        return mapper.writeValueAsString(values);
    }

    /** Whether the entity has what this part, or whole, says; identity and version do not count. */
    boolean matches(Entity entity, String part) {
        return differing(entity, part).isEmpty();
    }

    /** The components of which this part, or whole, says otherwise than the entity has it. */
    Set<String> differing(Entity entity, String part) {
        JsonNode wanted = mapper.readTree(part);
        return Arrays.stream(components(entity))
                .filter(it -> !IDENTITY.contains(it.getName()) && wanted.has(it.getName()))
                .filter(it -> !Objects.equals(decoded(it, wanted), value(it, entity)))
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A part without these components. */
    String without(String part, Set<String> names) {
        ObjectNode rest = (ObjectNode) mapper.readTree(part);
        return mapper.writeValueAsString(rest.remove(names));
    }

    /** The entity with what this part says. */
    Entity patched(Entity entity, String part) {
        JsonNode patch = mapper.readTree(part);
        List<@Nullable Object> arguments = new ArrayList<>();
        for (RecordComponent component : components(entity)) {
            arguments.add(patch.has(component.getName()) ? decoded(component, patch) : value(component, entity));
        }
        return Records.make(entity.getClass(), arguments);
    }

    private @Nullable Object decoded(RecordComponent component, JsonNode object) {
        JsonNode node = object.get(component.getName());
        return node.isNull()
                ? null
                : mapper.readerFor(mapper.constructType(component.getGenericType())).readValue(node);
    }

    private RecordComponent[] components(Entity entity) {
        return components.computeIfAbsent(entity.getClass(), Class::getRecordComponents);
    }

    private static @Nullable Object value(RecordComponent component, Entity entity) {
        return Records.value(component.getAccessor(), entity);
    }
}
