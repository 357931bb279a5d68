package io.fika.exchange;

/** An image that was found harmless; its bytes are never changed. */
final class Picture {
    private final byte[] bytes;

    Picture(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }
}
