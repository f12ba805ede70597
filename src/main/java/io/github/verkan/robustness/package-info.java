/**
 * Floor 5: how much a verdict can bear, and how good the evidence under it is. Nothing here moves a verdict.
 *
 * <h2>What a verdict hinges on</h2>
 *
 * These assess the case again with other evidence, through a {@link io.github.verkan.robustness.Reassessor}:
 *
 * <ul>
 *   <li>{@link io.github.verkan.robustness.LeaveOut}: which verdicts change without one source, role, method or cycle;
 *   <li>{@link io.github.verkan.robustness.FlipSearch}: the smallest set of rows whose removal makes a verdict another one;
 *   <li>{@link io.github.verkan.robustness.Counting}: what it comes to with one voice for each perspective instead of for each source.
 * </ul>
 *
 * <pre>
 * LeaveOut.of(Reassessor.of(assessment)).verdicts().stream().filter(it -&gt; !it.isStable()).forEach(System.out::println);
 * </pre>
 *
 * These look at the voices of one verdict alone:
 *
 * <ul>
 *   <li>{@link io.github.verkan.robustness.ThresholdDistance}: how near the cut points it lies, and how many steps voices would have to take;
 *   <li>{@link io.github.verkan.robustness.VoicesBootstrap}: how much depends on who happened to be heard.
 * </ul>
 *
 * <h2>The argument along a chain</h2>
 *
 * {@link io.github.verkan.robustness.Arguments}: what it takes to break the claim that one thing leads to another.
 *
 * <h2>How good the evidence is</h2>
 *
 * A verdict has a {@link io.github.verkan.assess.Strength} of its own. Beside it, for those who report by a published scheme:
 * {@link io.github.verkan.robustness.Triangulation}, {@link io.github.verkan.robustness.IpccConfidence} and {@link io.github.verkan.robustness.SoeConfidence},
 * each from a verdict or from levels that somebody has judged, and {@link io.github.verkan.robustness.CerqualConfidence}, from judged concerns alone.
 *
 * <p>Whatever would cost more than a stated bound is not computed, or not exactly, and the result says so.
 */
package io.github.verkan.robustness;
