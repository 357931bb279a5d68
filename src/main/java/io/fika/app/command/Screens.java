package io.fika.app.command;

import java.util.Locale;
import java.util.Map;

/**
 * Whether there is a display to open a window on; asked before a toolkit is loaded, which would end the process.
 *
 * @param system the name of the operating system, as in the property {@code os.name}
 * @param platform what the toolkit was told to draw on, or empty
 */
record Screens(Map<String, String> environment, String system, String platform) {
    static Screens of(Map<String, String> environment) {
        return new Screens(environment, System.getProperty("os.name", ""), System.getProperty("glass.platform", ""));
    }

    boolean isAnyThere() {
        String name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("mac")
                || name.startsWith("windows")
                || platform.equals("Headless")
                || isSet("DISPLAY")
                || isSet("WAYLAND_DISPLAY");
    }

    private boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }
}
