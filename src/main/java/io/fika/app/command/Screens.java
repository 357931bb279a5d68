package io.fika.app.command;

import java.util.Locale;
import java.util.Map;

/** Whether there is a display to open a window on; asked before a toolkit is loaded, which would end the process. */
record Screens(Map<String, String> environment) {
    boolean isAnyThere() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean always = system.contains("mac") || system.contains("win");
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        return always || headless || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }
}
