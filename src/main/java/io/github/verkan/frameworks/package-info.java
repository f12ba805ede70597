/**
 * Floor 2: frameworks of factors, what makes collaboration, learning or implementation work.
 *
 * <p>A {@link io.github.verkan.frameworks.FactorFramework} holds {@link io.github.verkan.frameworks.Dimension}s, the
 * {@link io.github.verkan.frameworks.FrameworkFactor}s within them and {@link io.github.verkan.frameworks.OppositePair}s, of which both poles can
 * succeed. {@link io.github.verkan.frameworks.FrameworkAnalysis} says what stands in two roles, what is opposite across dimensions and which headings
 * contradict what stands below them; {@link io.github.verkan.frameworks.FactorMatching} says which factors of a theory a framework knows, and how that
 * is known.
 *
 * <pre>
 * FactorFramework framework = FactorFramework.named("Factors of collaboration")
 *         .dimension("D1", "Culture")
 *         .factor(FrameworkFactor.of("F1", "Trust", "D1", Influence.ENABLES).about("trust"))
 *         .factor(FrameworkFactor.of("H1", "Distrust", "D1", Influence.HINDERS).about("trust"))
 *         .build();
 * FrameworkAnalysis.of(framework).inSeveralRoles();
 * </pre>
 *
 * <p>Nothing here says how far a goal was reached: a framework is a list of conditions, not a case.
 */
package io.github.verkan.frameworks;
