package io.fika.exchange;

import java.util.Set;

/**
 * A record with what it is compared by, which is worked out beside other records.
 *
 * @param file the name of its file, where several are read as one; else empty
 */
record Prepared(String file, Incoming record, Set<String> keys, NameTokens name) {
    private static final NameTokens NOBODY = NameTokens.of("");

    static Prepared of(String file, Incoming record) {
        return record instanceof Incoming.Person person
                ? new Prepared(
                        file, person, MatchKeys.of(person.contact()), NameTokens.of(person.contact().name().full()))
                : new Prepared(file, record, Set.of(), NOBODY);
    }
}
