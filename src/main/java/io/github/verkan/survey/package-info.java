/**
 * Floor 3: surveys. From one row per respondent to the answers to each question, in one pass.
 *
 * <p>An {@link io.github.verkan.survey.AnswerScale} says which words and codes are an answer and which are none, with the reason; the usual ones are there
 * already. A {@link io.github.verkan.survey.Codebook} says what each column holds: a question about elements, or the group of the respondent. A
 * {@link io.github.verkan.survey.SurveyCount} counts: for each question and group one item of evidence.
 *
 * <pre>
 * AnswerScale scale = AnswerScale.preset("agree-5").orElseThrow();
 * Codebook codebook = Codebook.of("S1", SurveyQuestion.of("q1", "I know whom to ask", scale, "K1"));
 * SurveyCount count = SurveyCount.of(codebook);
 * count.add(List.of(), List.of(scale.read("Strongly agree")), Origin.NONE);
 * EvidenceBase evidence = count.evidence();
 * </pre>
 */
package io.github.verkan.survey;
