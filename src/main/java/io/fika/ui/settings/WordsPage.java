package io.fika.ui.settings;

import io.fika.text.Messages;

/** Which words mean the same where needs are compared with offers. */
final class WordsPage {
    private static final int ROWS = 14;

    private final Page page;

    WordsPage(SettingsModel model, SettingsController controller) {
        Entry<String> words = Entry.area(Messages.text("settings.words.same"), ROWS, controller::synonyms);
        words.prompt(Messages.text("settings.words.prompt"));
        page = Page.of(Messages.text("settings.words"), Messages.text("settings.words.about"), words.root());
        model.synonyms.subscribe(words::show);
    }

    Page page() {
        return page;
    }
}
