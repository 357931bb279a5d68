package io.fika.exchange;

/** An image that was found harmless; never changed. */
record Picture(byte[] bytes) {}
