package io.fika.ui.reciprocity;

import io.fika.growth.Letters;
import io.fika.journal.Outcome;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.IntroductionStage;
import io.fika.text.Messages;
import io.fika.ui.kit.Edits;
import io.fika.ui.kit.Mail;
import io.fika.ui.kit.Workbench;
import java.time.LocalDate;
import java.util.Optional;

/** Brings people together: each is asked first, then one letter goes to both, and it is noted how far it has come. */
final class IntroductionController {
    private final ReciprocityModel model;
    private final Workbench bench;
    private final ReciprocityFeature.Use use;

    IntroductionController(ReciprocityModel model, Workbench bench, ReciprocityFeature.Use use) {
        this.model = model;
        this.bench = bench;
        this.use = use;
    }

    /** Notes that the two are to be brought together, and shows the letters for it. */
    void introduce(ReciprocityModel.Pair pair) {
        bench.tasks().run(
                () -> use.reciprocity().introduce(pair.match(), IntroductionStage.PROPOSED, today()), outcome -> {
                    switch (outcome) {
                        case Outcome.Done done -> {
                            done.committed().editsOf(Introduction.class).findFirst().ifPresent(
                                    edit -> choose(edit.subject()));
                            bench.navigator().done(done.committed().label());
                        }
                        case Outcome.Refused refused -> bench.navigator().notice(Edits.sentence(refused.cause()));
                    }
                });
    }

    void choose(Introduction introduction) {
        model.introductions.stream()
                .filter(it -> it.it().id().equals(introduction.id()))
                .findFirst()
                .ifPresent(model.chosen::set);
        model.page.set(ReciprocityModel.Page.INTRODUCTIONS);
    }

    void stage(Introduction introduction, IntroductionStage stage) {
        if (introduction.stage() != stage) {
            bench.edits().commit(() -> use.reciprocity().stage(introduction, stage, today()));
        }
    }

    Optional<Letters.Letter> letter(Introduction introduction, Letters.Kind kind) {
        return use.letters().of(introduction, kind);
    }

    String wording(Letters.Kind kind) {
        return use.letters().wording(kind);
    }

    /** Keeps the words of all letters of this kind; none bring the usual ones back. */
    void reword(Letters.Kind kind, String text, Runnable then) {
        bench.edits().commit(() -> use.letters().reword(kind, text), then);
    }

    /** The letter is in the clipboard: one counts on its being sent. */
    void copied(Introduction introduction, Letters.Kind kind) {
        bench.navigator().notice(Messages.text("reciprocity.ui.letter.copied"));
        sent(introduction, kind);
    }

    /** Opens the letter in the mail program. */
    void mail(Introduction introduction, Letters.Kind kind, String text) {
        Optional<Letters.Letter> letter = letter(introduction, kind);
        if (letter.isEmpty() || letter.get().to().isEmpty()) {
            bench.navigator().notice(Messages.text("reciprocity.ui.letter.noAddress"));
            return;
        }
        Mail.Letter mail = new Mail.Letter(letter.get().to(), letter.get().subject(), text, null);
        bench.tasks().run(() -> use.ways().mail().open(mail), opened -> {
            if (opened) {
                sent(introduction, kind);
            } else {
                bench.navigator().notice(Messages.text("reciprocity.ui.letter.noProgram"));
            }
        });
    }

    /** It goes only forth: who was introduced is not asked again. */
    private void sent(Introduction introduction, Letters.Kind kind) {
        IntroductionStage now = introduction.stage();
        boolean both = kind == Letters.Kind.BOTH;
        if (now == IntroductionStage.PROPOSED || (both && now == IntroductionStage.ASKED)) {
            stage(introduction, both ? IntroductionStage.MADE : IntroductionStage.ASKED);
        }
    }

    private LocalDate today() {
        return LocalDate.now(use.clock());
    }
}
