package io.fika.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Every sentence that a user reads, from the one bundle {@code io/fika/messages}. Thread-safe. */
public final class Messages {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("io.fika.messages");

    private Messages() {}

    /**
     * The message of this key, its arguments set in by {@link MessageFormat}.
     *
     * @throws MissingResourceException if the bundle has no such key; a test reads all keys in the sources
     */
    public static String text(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        return new MessageFormat(pattern, Locale.getDefault(Locale.Category.FORMAT)).format(arguments);
    }
}
