package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.robustness.Argument;
import io.github.verkan.robustness.Arguments;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How far the evidence on links carries from one element to another: who tells the whole story, and without whom no way is left. */
public final class ArgumentSentences {

    private static final String SECTION = "argument";

    private ArgumentSentences() {}

    /**
     * The sentences on an argument.
     *
     * @param assessment the assessment
     * @param from the id of the element where it begins
     * @param to the id of the element where it ends
     * @param language the language
     * @return whether there is a way; where there is, who tells all of it, the fewest sources without whom there is none, and how many ways there are
     * @throws IllegalArgumentException if the ids are those of no elements, or the same
     */
    public static List<String> of(Assessment assessment, String from, String to, Language language) {
        Objects.requireNonNull(assessment, "assessment");
        Wording wording = Wording.in(Objects.requireNonNull(language, "language"));
        Typography typography = Typography.in(language);
        ThingNames names = new ThingNames(assessment, language);
        Argument argument = Arguments.of(assessment, from, to);
        List<String> told = new ArrayList<>();
        boolean isClaimed = argument.removal() != Argument.Removal.NO_PATH && argument.removal() != Argument.Removal.NOBODYS_CLAIM;
        told.add(wording.phrase(SECTION, isClaimed ? "path" : argument.removal().code(), names.named(from), names.named(to)));
        if (isClaimed) {
            int threads = argument.threads().size();
            told.add(threads == 0 ? wording.word(SECTION, "threads-none")
                    : wording.phrase(SECTION, threads == 1 ? "threads-one" : "threads", sources(argument.threads(), names)));
            told.add(wording.phrase(SECTION, argument.removed().size() == 1 ? "one-source" : argument.removal().code(), sources(argument.removed(), names)));
            if (argument.nodeDisjointPaths() > 1) {
                told.add(wording.phrase(SECTION, "ways", typography.number(argument.nodeDisjointPaths())));
            }
        }
        return told.stream().map(typography::sentence).toList();
    }

    private static String sources(List<String> ids, ThingNames names) {
        return names.cut(ids.stream().map(names::source).toList());
    }
}
