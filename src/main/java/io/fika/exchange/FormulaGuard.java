package io.fika.exchange;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking text for a formula: an apostrophe goes before {@code = + - @}, a tab or a carriage
 * return where a cell begins or may be seen to begin (after a separator, a quotation mark or a line's end). What has
 * such an apostrophe already gets one more, so that taking the guard off gives what there was.
 */
final class FormulaGuard {
    private static final Pattern RISKY = Pattern.compile("(?<=^|[;,\\t\\r\\n|\"])('*)(?=[=+\\-@\\t\\r])");
    private static final Pattern GUARDED = Pattern.compile("(?<=^|[;,\\t\\r\\n|\"])'('*)(?=[=+\\-@\\t\\r])");

    private FormulaGuard() {}

    static String on(String text) {
        return RISKY.matcher(text).replaceAll("'$1");
    }

    static String off(String text) {
        return text.indexOf('\'') < 0 ? text : GUARDED.matcher(text).replaceAll("$1");
    }
}
