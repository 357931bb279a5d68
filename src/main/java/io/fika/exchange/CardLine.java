package io.fika.exchange;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.VCardDataType;
import ezvcard.VCardVersion;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One property of a card with names in capitals, decoded, its value still escaped.
 *
 * @param group in lower case
 */
record CardLine(@Nullable String group, String name, Map<String, List<String>> parameters, String value) {
    private static final Set<String> ENCODINGS = Set.of("QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT");

    static CardLine of(VObjectProperty property, boolean windows) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> entry : property.getParameters()) {
            for (String value : entry.getValue()) {
                String name = entry.getKey() == null ? nameOf(value) : entry.getKey().toUpperCase(Locale.ROOT);
                List<String> values = parameters.computeIfAbsent(name, missing -> new ArrayList<>());
                values.addAll(name.equals("TYPE") ? List.of(value.split(",")) : List.of(value));
            }
        }
        boolean quotedPrintable = property.getParameters().isQuotedPrintable();
        String value = windows && !quotedPrintable ? decoded(property) : property.getValue();
        parameters.remove("CHARSET");
        if (quotedPrintable) {
            parameters.remove("ENCODING");
        }
        String group = property.getGroup() == null ? null : property.getGroup().toLowerCase(Locale.ROOT);
        return new CardLine(group, property.getName().strip().toUpperCase(Locale.ROOT), parameters, value);
    }

    /** The value of a property that holds one text. */
    String text() {
        return VObjectPropertyValues.unescape(value).strip().replace("\r\n", "\n").replace('\r', '\n');
    }

    Optional<String> parameter(String parameter) {
        return parameters.getOrDefault(parameter, List.of()).stream().findFirst();
    }

    List<String> types() {
        return parameters.getOrDefault("TYPE", List.of());
    }

    /** From 1, the most preferred, to 100 and beyond where nothing is said (RFC 6350, 5.3). */
    int preference() {
        if (types().stream().anyMatch("pref"::equalsIgnoreCase)) {
            return 1;
        }
        return parameter("PREF")
                .filter(preference -> preference.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .orElse(1000);
    }

    KeptProperty kept(VCardVersion version) {
        String one = version == VCardVersion.V2_1 ? value.replace("\r\n", "\n") : value;
        return new KeptProperty(name, parameters, one);
    }

    /** vCard 2.1 writes values of parameters without their names. */
    private static String nameOf(String value) {
        String upper = value.toUpperCase(Locale.ROOT);
        if (ENCODINGS.contains(upper)) {
            return "ENCODING";
        }
        return VCardDataType.find(value) == null ? "TYPE" : "VALUE";
    }

    private static String decoded(VObjectProperty property) {
        try {
            Charset charset = property.getParameters().getCharset();
            return charset == null
                    ? property.getValue()
                    : new String(DecodedText.windowsBytes(property.getValue()), charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return property.getValue(); // a charset that nobody knows tells nothing
        }
    }
}
