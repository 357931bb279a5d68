package io.fika.persistence;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads all pictures and counts those whose bytes do not give the digest under which they are kept. */
final class Pictures {
    private final MessageDigest sha = Seal.sha256();
    private @Nullable String digest;
    private int wrong;

    private Pictures() {}

    static int wrong(Handle handle) {
        Pictures pictures = new Pictures();
        handle.createQuery("select \"digest\", \"bytes\" from \"photo\" order by \"digest\", \"part\"")
                .map((row, context) -> pictures.part(row.getString(1), row.getBytes(2)))
                .forEach(last -> {});
        pictures.end();
        return pictures.wrong;
    }

    /** How many contacts show a picture that is not there. */
    static long missing(Handle handle) {
        return handle.createQuery("select count(*) from \"contact\" c where \"photo\" is not null and not exists"
                        + " (select 1 from \"photo\" p where p.\"digest\" = c.\"photo\")")
                .mapTo(Long.class)
                .one();
    }

    private String part(String of, byte[] bytes) {
        if (!of.equals(digest)) {
            end();
            digest = of;
        }
        sha.update(bytes);
        return of;
    }

    private void end() {
        String found = HexFormat.of().formatHex(sha.digest());
        if (digest != null && !digest.equals(found)) {
            wrong++;
        }
        digest = null;
    }
}
