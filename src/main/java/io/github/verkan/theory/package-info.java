/**
 * Floor 1: the theory of change, as on paper.
 *
 * <p>A {@link io.github.verkan.theory.TheoryOfChange} holds {@link io.github.verkan.theory.Element}s (resources, activities, outputs,
 * mechanisms, effects, factors), the {@link io.github.verkan.theory.Link}s between them, and those whom it is about:
 * {@link io.github.verkan.theory.Actor}s, {@link io.github.verkan.theory.Group}s, {@link io.github.verkan.theory.Relation}s,
 * {@link io.github.verkan.theory.TargetGroup}s and {@link io.github.verkan.theory.Subgroup}s. Start with
 * {@link io.github.verkan.theory.TheoryOfChange#named(String)}:
 *
 * <pre>
 * TheoryOfChange theory = TheoryOfChange.named("School meals")
 *         .activity("A1", "Breakfast is served")
 *         .effect("K1", "Pupils arrive on time", Horizon.SHORT)
 *         .effect("M1", "Pupils follow the lessons", Horizon.MEDIUM)
 *         .mechanism("FM1", "Fed pupils concentrate")
 *         .link("A1", "K1")
 *         .link(Link.between("K1", "M1").through("FM1"))
 *         .build();
 * </pre>
 *
 * Around the graph stand the {@link io.github.verkan.theory.Problem} with its causes and consequences, the
 * {@link io.github.verkan.theory.EvaluationQuestion}s, the {@link io.github.verkan.theory.Indicator}s that values are held against, and the
 * {@link io.github.verkan.theory.TheoryVersion}s that the theory has had. A plain list of goals is a theory too: effects without a horizon,
 * {@link io.github.verkan.theory.Effect#of(String, String)}, and without links.
 *
 * <p>A {@link io.github.verkan.theory.Scope} says for whom and when something holds, a {@link io.github.verkan.theory.Cycle} is one round of
 * an evaluation. Nothing here judges or checks plausibility: that is {@code structure} and {@code assess}.
 */
package io.github.verkan.theory;
