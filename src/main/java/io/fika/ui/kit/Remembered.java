package io.fika.ui.kit;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How the user left a view, which is no edit and cannot be undone: it belongs to the machine. Thread-safe. */
public interface Remembered {
    Optional<String> get(String key);

    void put(String key, String value);

    /** Remembers until the program ends. */
    static Remembered forNow() {
        Map<String, String> values = new ConcurrentHashMap<>();
        return new Remembered() {
            @Override
            public Optional<String> get(String key) {
                return Optional.ofNullable(values.get(key));
            }

            @Override
            public void put(String key, String value) {
                values.put(key, value);
            }
        };
    }
}
