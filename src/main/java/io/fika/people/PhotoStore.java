package io.fika.people;

import java.util.Optional;

/**
 * Pictures, kept once under the digest of their bytes and never changed; so they need no undo, and a picture that no
 * contact shows any more is still there when a change is undone.
 */
public interface PhotoStore {
    /** Keeps a picture and answers the name to find it by. */
    String put(byte[] image);

    Optional<byte[]> find(String photo);
}
