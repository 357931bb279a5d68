package io.fika.exchange;

import java.util.Set;

/** A record with what it is compared by, which is worked out beside other records. */
record Prepared(Incoming record, Set<String> keys, NameTokens name) {
    private static final NameTokens NOBODY = NameTokens.of("");

    static Prepared of(Incoming record) {
        return record instanceof Incoming.Person person
                ? new Prepared(person, MatchKeys.of(person.contact()), NameTokens.of(person.contact().name().full()))
                : new Prepared(record, Set.of(), NOBODY);
    }
}
