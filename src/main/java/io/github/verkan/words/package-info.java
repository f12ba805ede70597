/**
 * Floor 7: codes to words to sentences, in Swedish and English.
 *
 * <p>All words and sentences stand in one {@link io.github.verkan.words.Catalogue}, which can be read backwards: from a word to its code.
 * {@link io.github.verkan.words.Wording} reads it in one language. {@link io.github.verkan.words.VerdictPhrases} says what kind of verdict
 * it is and which grade, in a phrase that leads back to both; {@link io.github.verkan.words.VerdictSentences} says all that a verdict
 * says, and no more. {@link io.github.verkan.words.VerdictTable}, {@link io.github.verkan.words.RowsSentence}, {@link
 * io.github.verkan.words.RulesWords} and {@link io.github.verkan.words.ExplanationWords} hold the words of a report; the packages above
 * only lay them out. {@link io.github.verkan.words.JudgementSentences}, {@link io.github.verkan.words.CaseSentences},
 * {@link io.github.verkan.words.GapSentences}, {@link io.github.verkan.words.LooseEndSentences} and {@link io.github.verkan.words.LimitSentences} say what
 * stands around the verdicts, {@link io.github.verkan.words.TheoryChangeSentences} what differs between two versions of a theory,
 * {@link io.github.verkan.words.AssessmentChangeSentences} what differs between two assessments. {@link io.github.verkan.words.CoverageTable} and {@link
 * io.github.verkan.words.OpenQuestionSentences} say who was heard on what and what would settle the most, {@link io.github.verkan.words.ActorSentences},
 * {@link io.github.verkan.words.CycleSentences} and {@link io.github.verkan.words.RoleSentences} what differs within one assessment, {@link
 * io.github.verkan.words.RobustnessSentences} and {@link io.github.verkan.words.ArgumentSentences} what it hinges on.
 * {@link io.github.verkan.words.FactorStudySentences}, {@link io.github.verkan.words.LoopSentences} and {@link io.github.verkan.words.FrameworkSentences} say
 * what studies of factors and frameworks show.
 *
 * <p>Text that comes from files passes {@link io.github.verkan.words.OneLine} on its way into a sentence: no line break, control
 * character or mark of direction gets through. Escaping for Markdown, HTML or SVG is the business of those who write these.
 *
 * <pre>
 * VerdictSentences sentences = VerdictSentences.of(assessment, Language.SV);
 * sentences.text(verdict);      // Målet är delvis uppnått: det gäller inte för alla i samma utsträckning. …
 * </pre>
 */
package io.github.verkan.words;
