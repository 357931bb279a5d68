package io.fika.persistence;

import java.io.IOException;
import java.util.Optional;

/**
 * Puts the finished database of the workshop in the place of the old one. The mark names both while it happens, so that
 * a kill at any moment leaves a folder that opens: with the old one or with the new one.
 */
record Swap(DataFolder folder, Watermark watermark) {
    void into(Mark fresh) throws IOException {
        Optional<Mark> old = watermark.read();
        if (old.isPresent()) {
            watermark.replace(old.get().giveWayTo(fresh.state()));
        }
        Disk.replace(folder.workshop(), folder.database());
        watermark.replace(fresh);
    }
}
