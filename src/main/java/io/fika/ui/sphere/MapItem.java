package io.fika.ui.sphere;

import io.fika.text.Messages;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A dot or a bubble as assistive technology knows it. Nothing of it is painted, it only answers. */
final class MapItem extends Region {
    private final MapItems list;
    private MapItems.Entry entry;
    private int index;

    MapItem(MapItems list, MapItems.Entry entry, int index) {
        this.list = list;
        this.entry = entry;
        this.index = index;
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleRoleDescription(Messages.text(entry.isBubble() ? "sphere.role.bubble" : "sphere.role.person"));
        setMouseTransparent(true);
        setManaged(false);
    }

    MapItems.Entry entry() {
        return entry;
    }

    int index() {
        return index;
    }

    /** The same person or bubble on a map that has changed. */
    void now(MapItems.Entry stands, int at) {
        entry = stands;
        index = at;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> list.words(entry);
            case INDEX -> {
                list.refresh();
                yield index;
            }
            case SELECTED -> list.isSelected(entry);
            case FOCUSED -> list.isFocused(entry);
            case BOUNDS -> list.bounds(entry);
            case PARENT -> list.owner();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case REQUEST_FOCUS -> list.onFocus(entry);
            case FIRE -> list.onFire(entry);
            case SHOW_MENU -> list.onMenu(entry);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
