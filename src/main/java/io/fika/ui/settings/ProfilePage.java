package io.fika.ui.settings;

import io.fika.events.Profile;
import io.fika.text.Messages;
import org.jspecify.annotations.Nullable;

/** What the user says of themselves. */
final class ProfilePage {
    private final Entry<String> name;
    private final Entry<String> introduction;
    private final Entry<String> ask;
    private final Entry<String> offer;
    private final Page page;

    ProfilePage(SettingsModel model, SettingsController controller) {
        name = Entry.line(Messages.text("settings.profile.name"), text -> controller.profile(
                it -> new Profile(text, it.introduction(), it.ask(), it.offer())));
        introduction = Entry.area(Messages.text("settings.profile.introduction"), 4, text -> controller.profile(
                it -> new Profile(it.name(), text, it.ask(), it.offer())));
        introduction.prompt(Messages.text("settings.profile.introduction.prompt"));
        ask = Entry.area(Messages.text("settings.profile.ask"), 2, text -> controller.profile(
                it -> new Profile(it.name(), it.introduction(), text, it.offer())));
        ask.prompt(Messages.text("settings.profile.ask.prompt"));
        offer = Entry.area(Messages.text("settings.profile.offer"), 2, text -> controller.profile(
                it -> new Profile(it.name(), it.introduction(), it.ask(), text)));
        offer.prompt(Messages.text("settings.profile.offer.prompt"));
        page = Page.of(
                Messages.text("settings.profile"),
                Messages.text("settings.profile.about"),
                name.root(), introduction.root(), ask.root(), offer.root());
        model.profile.subscribe(this::show);
    }

    Page page() {
        return page;
    }

    private void show(@Nullable Profile profile) {
        if (profile != null) {
            name.show(profile.name());
            introduction.show(profile.introduction());
            ask.show(profile.ask());
            offer.show(profile.offer());
        }
    }
}
