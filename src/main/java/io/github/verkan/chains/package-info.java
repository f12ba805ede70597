/**
 * Floor 5: what the verdicts mean together along the chains of the theory.
 *
 * <p>{@link io.github.verkan.chains.Chains} says of each element whether the chain that leads to it holds, breaks or is untested, and names the point that
 * decides it. {@link io.github.verkan.chains.Prospects} says what can be expected of effects that are too early to judge.
 * {@link io.github.verkan.chains.Reaches} says how far each chain reaches at least and at most.
 * {@link io.github.verkan.chains.FactorsAtWork} names the factors that explain what has come about and what has not.
 * {@link io.github.verkan.chains.Supposition} follows a what-if along the links; it is no verdict. Each answers for one scope: for all,
 * for one actor or group, for a subgroup or a cycle.
 *
 * <pre>
 * Chains chains = Chains.of(assessment);
 * chains.weakPoints().forEach(point -&gt; System.out.println(point.id() + " " + point.weakness() + " ends " + point.blocks()));
 * </pre>
 *
 * <p>All of it is linear in elements and links and does without recursion; loops in a theory are no danger.
 */
package io.github.verkan.chains;
