package io.fika.persistence;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records made and read by reflection. */
final class Records {
    private Records() {}

    static <R> R make(Class<R> type, List<@Nullable Object> components) {
        return make(canonical(type), components.toArray());
    }

    /**
     * A record of these components.
     *
     * @throws IllegalStateException if they break a rule of the record, which stored ones never do
     */
    static <R> R make(Constructor<R> constructor, @Nullable Object[] components) {
        try {
            return constructor.newInstance(components);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(
                    "Stored values break a rule of " + constructor.getDeclaringClass(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record cannot be made", e);
        }
    }

    static @Nullable Object value(Method accessor, Object of) {
        try {
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record cannot be read", e);
        }
    }

    static <R> Constructor<R> canonical(Class<R> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("Not a record: " + type, e);
        }
    }
}
