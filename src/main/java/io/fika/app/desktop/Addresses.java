package io.fika.app.desktop;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Opens addresses with the programs of the desktop that are for them: to write, to call, to read a page. */
record Addresses(String os) implements Consumer<String> {
    private static final String KNOWN = "(?i)(mailto|tel|https?):[^\\p{Cntrl}\\s]+";

    /** An address of another kind is left alone; a desktop without a program for it opens nothing. */
    @Override
    public void accept(String address) {
        if (!address.matches(KNOWN)) {
            return;
        }
        try {
            new ProcessBuilder(command(address))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            Failures.log(e);
        }
    }

    List<String> command(String address) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return List.of("open", address);
        }
        return system.startsWith("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of("xdg-open", address);
    }
}
