package io.fika.exchange;

/** A field of a file is missing or holds what it should not; read on is not possible. */
final class WrongField extends Exception {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String sentence;

    WrongField(String field, String sentence) {
        super(field);
        this.field = field;
        this.sentence = sentence;
    }

    String field() {
        return field;
    }

    String sentence() {
        return sentence;
    }
}
