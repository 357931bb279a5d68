package io.fika.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file, and the charset that was found: by the byte-order mark, else UTF-16 by its zeros, else UTF-8 if
 * every byte of it is, else windows-1252 (of whose five undefined bytes each becomes the control of its number, as in
 * the WHATWG encoding standard, so that the bytes can be had back).
 */
record DecodedText(String text, String charset) {
    static final Charset WINDOWS = Charset.forName("windows-1252");
    static final DecodedText NONE = new DecodedText("", "");
    private static final String HIGH = highHalf();
    private static final int SAMPLE = 4096;

    /** The text in a charset that somebody chose; bytes that it does not have become replacement characters. */
    static DecodedText of(byte[] bytes, Charset charset) {
        if (charset.equals(WINDOWS)) {
            return new DecodedText(windows(bytes), WINDOWS.name());
        }
        String text = new String(bytes, charset);
        return new DecodedText(text.startsWith("\uFEFF") ? text.substring(1) : text, charset.name());
    }

    static DecodedText of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return of(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return of(bytes, 4, Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return of(bytes, 4, Charset.forName("UTF-32BE"));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return of(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return of(bytes, 2, StandardCharsets.UTF_16BE);
        }
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        if (odd > pairs * 0.4 && even < pairs * 0.1) {
            return of(bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (even > pairs * 0.4 && odd < pairs * 0.1) {
            return of(bytes, 0, StandardCharsets.UTF_16BE);
        }
        return isUtf8(bytes) ? of(bytes, 0, StandardCharsets.UTF_8) : new DecodedText(windows(bytes), WINDOWS.name());
    }

    private static DecodedText of(byte[] bytes, int from, Charset charset) {
        return new DecodedText(new String(bytes, from, bytes.length - from, charset), charset.name());
    }

    /** The bytes that text of a windows-1252 file was made of. */
    static byte[] windowsBytes(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            int high = c < 0x80 ? -1 : HIGH.indexOf(c);
            bytes[i] = (byte) (high >= 0 ? 0x80 + high : c);
        }
        return bytes;
    }

    private static String windows(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            int value = b & 0xFF;
            text.append(value >= 0x80 && value < 0xA0 ? HIGH.charAt(value - 0x80) : (char) value);
        }
        return text.toString();
    }

    private static String highHalf() {
        StringBuilder high = new StringBuilder();
        for (int value = 0x80; value < 0xA0; value++) {
            char c = new String(new byte[] {(byte) value}, WINDOWS).charAt(0);
            high.append(c == '\uFFFD' ? (char) value : c);
        }
        return high.toString();
    }

    /** Whether it is UTF-8, but for a last character that was cut off. */
    private static boolean isUtf8(byte[] bytes) {
        if (new String(bytes, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0) {
            return true;
        }
        var decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, false);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            out.clear();
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < Math.min(bytes.length, SAMPLE); i += 2) {
            if (bytes[i] == 0) {
                zeros++;
            }
        }
        return zeros;
    }
}
