package io.fika.exchange;

/** How far long work has come, and whether it is still wanted. Called from several threads. */
public interface Progress {
    /** For those who do not look. */
    Progress UNSEEN = new Progress() {
        @Override
        public void at(long done, long total) {
            // nobody looks
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** So many of so many records are done. */
    void at(long done, long total);

    boolean isCancelled();
}
