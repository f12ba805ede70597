/**
 * Floor 5: how much a verdict can bear, and how good the evidence under it is.
 *
 * <p>What a verdict hinges on. All of these assess the case again with other evidence, through a {@link io.github.verkan.robustness.Reassessor}:
 *
 * <ul>
 *   <li>{@link io.github.verkan.robustness.LeaveOut}: which verdicts change without one source, role, method or cycle.
 * </ul>
 *
 * <pre>
 * LeaveOut.of(Reassessor.of(assessment)).verdicts().stream().filter(it -&gt; !it.isStable()).forEach(System.out::println);
 * </pre>
 *
 * Nothing here moves a verdict. Whatever would cost more than a stated bound is not computed, and the result says so.
 */
package io.github.verkan.robustness;
