/**
 * Floor 2: the theory's graph, and what its shape alone tells.
 *
 * <p>A theory of change may be incomplete or odd: real reports print only extracts. A {@link io.github.verkan.structure.TheoryCheck} is one rule that
 * a theory is looked at by; {@link io.github.verkan.structure.TheoryChecks} holds all of them and runs them in a fixed order:
 *
 * <pre>
 * TheoryChecks.run(theory).forEach(diagnostic -&gt; log.add(diagnostic.toString()));
 * </pre>
 *
 * {@link io.github.verkan.structure.ConclusionLimits} says what cannot be concluded from a theory as it stands, whatever the evidence: a list of goals
 * without links says nothing of where a chain breaks.
 *
 * <p>A warning is for what is most likely wrong, a note for what an incomplete but honest theory may have; nothing here is an error, since all of
 * the theory can be used as it stands. Two rules hold for all checks:
 *
 * <ul>
 *   <li>A link into a whole enters every part; a link from a part leaves the whole. From one part to the part beside it nothing leads.
 *   <li>Elements that stand outside the theory owe it nothing: they need no cause, no criterion, and need not lead anywhere.
 * </ul>
 *
 * <p>To add a check:
 *
 * <ol>
 *   <li>Write a final class named as its code, {@code PartHorizonDiffers} for {@code part-horizon-differs}. Its Javadoc states the rule. It walks the
 *       theory once and says what it finds through a {@code Found}, which looks up the place: the thing's id, and the field as it is
 *       called in the JSON format, empty when it is about the whole thing.
 *   <li>Choose the severity as above. The message says what is wrong in one sentence, the hint what to do about it. A code, once published,
 *       keeps its meaning.
 *   <li>Add it to the list in {@code TheoryChecks}, to {@code TheoryChecksTest} with one theory that it speaks about and one that it does not, and
 *       to {@code docs/diagnostics.md}.
 *   <li>Keep it linear in the size of the theory and free of recursion: a chain may have 100 000 links, a compound effect as many parts.
 * </ol>
 *
 * <p>A check of your own needs none of this: implement {@link io.github.verkan.structure.TheoryCheck} and call it beside these.
 */
package io.github.verkan.structure;
