/**
 * Floor 2: what was observed, and who said so.
 *
 * <p>An {@link io.github.verkan.evidence.EvidenceItem} is one coded statement: what it is about, what it says
 * ({@link io.github.verkan.evidence.Finding}), who says it, about whom, when, and where it was found. Who speaks is kept apart from whom
 * it is about: a {@link io.github.verkan.evidence.Source} is a voice, its role a perspective, and the
 * {@link io.github.verkan.evidence.SourceRegister} also lists those who were asked and did not answer. Not every item is a voice on a goal:
 * {@link io.github.verkan.evidence.EvidenceKind} says which kinds are. An {@link io.github.verkan.evidence.EvidenceBase} is all of it,
 * with an account of every row that was read.
 *
 * <p>A finding is a {@link io.github.verkan.evidence.Direction}, a {@link io.github.verkan.evidence.Graded} one, a
 * {@link io.github.verkan.evidence.Measured} value between a baseline and a goal, or {@link io.github.verkan.evidence.SurveyAnswers}:
 *
 * <pre>
 * EvidenceItem.saying("E1", Direction.PARTLY).targets("K1").sources("S1").breadth(Breadth.SOME).hedge("it seems").build();
 * EvidenceItem.saying("E2", SurveyAnswers.counted(1, 2, 4, 8, 5)).targets("K1").sources("S2").build();
 * </pre>
 */
package io.github.verkan.evidence;
