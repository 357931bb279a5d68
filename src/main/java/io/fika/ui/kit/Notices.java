package io.fika.ui.kit;

/** Notifications of the desktop. May take a moment: not for the UI thread. */
public interface Notices {
    /** A desktop without them. */
    Notices NONE = new Notices() {
        @Override
        public boolean available() {
            return false;
        }

        @Override
        public void show(String title, String text) {
            // nobody to show it
        }
    };

    boolean available();

    /** Shows it if the desktop can; whatever stands in it may be seen by others. */
    void show(String title, String text);
}
