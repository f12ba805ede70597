package io.github.verkan.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.theory.Scope;
import java.util.List;
import java.util.function.Consumer;

/** Checks what a verdict says in both languages, and that the words lead back to its codes. */
final class Said {

    private Said() {}

    static void says(Consumer<SampleCase> rows, String element, String swedish, String english) {
        says(rows, element, Scope.OVERALL, swedish, english);
    }

    static void says(Consumer<SampleCase> rows, String element, Scope scope, String swedish, String english) {
        for (Language language : Language.values()) {
            SampleCase sample = new SampleCase(language);
            rows.accept(sample);
            Assessment assessment = sample.assess();
            Verdict verdict = assessment.verdict(element, scope).orElseThrow();
            VerdictSentences sentences = VerdictSentences.of(assessment, language);
            assertThat(sentences.text(verdict)).isEqualTo(language == Language.SV ? swedish : english);
            VerdictPhrases phrases = VerdictPhrases.of(assessment.settings(), language);
            WordSet set = WordSet.of(assessment.evaluation().theory(), element);
            List<VerdictMeaning> meanings = sentences.sentences(verdict).stream().flatMap(text -> phrases.meaningOf(set, text).stream()).toList();
            assertThat(meanings).as("one sentence leads back to the codes")
                    .containsExactly(new VerdictMeaning(verdict.status(), verdict.grade()));
        }
    }
}
