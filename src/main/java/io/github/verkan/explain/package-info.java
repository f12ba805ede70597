/**
 * Floor 0: why something is what it is.
 *
 * <p>An {@link io.github.verkan.explain.Explanation} is a tree that is built while computing, never afterwards. A
 * {@link io.github.verkan.explain.Step} names its rule, inputs and result and says how to compute it again; the leaves are
 * {@link io.github.verkan.explain.Citation}s of evidence with file and line; what is not known is a step of its own kind,
 * {@link io.github.verkan.explain.Unknown}, with its reason. Text, JSON and pages are projections of the tree; tests compute every
 * result again from the leaves.
 */
package io.github.verkan.explain;
