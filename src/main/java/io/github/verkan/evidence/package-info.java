/**
 * Floor 2: what was observed, and who said so.
 *
 * <p>An {@link io.github.verkan.evidence.EvidenceItem} is one coded statement: what it is about, what it says
 * ({@link io.github.verkan.evidence.Finding}), who says it, about whom, when, and where it was found. Who speaks is kept apart from whom
 * it is about: a {@link io.github.verkan.evidence.Source} is a voice, its role a perspective, and the
 * {@link io.github.verkan.evidence.SourceRegister} also lists those who were asked and did not answer. Not every item is a voice on a goal:
 * {@link io.github.verkan.evidence.EvidenceKind} says which kinds are. An {@link io.github.verkan.evidence.EvidenceBase} is all of it,
 * with an account of every row that was read.
 */
package io.github.verkan.evidence;
