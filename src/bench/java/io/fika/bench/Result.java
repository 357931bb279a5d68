package io.fika.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a benchmark found.
 *
 * @param size how many of what it is about
 * @param more what else is worth knowing, by name
 */
record Result(int size, Samples samples, String unit, Samples limit, Map<String, Object> more) {
    Result(int size, Samples samples, String unit, Samples limit) {
        this(size, samples, unit, limit, Map.of());
    }

    Map<String, Object> document(String name) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("bench", name);
        document.put("size", size);
        document.put("median", samples.median());
        document.put("p99", samples.percentile(99));
        document.put("unit", unit);
        document.put("limit", limit.median());
        document.put("ratio", Samples.rounded(samples.median() / limit.median()));
        document.putAll(more);
        return document;
    }
}
