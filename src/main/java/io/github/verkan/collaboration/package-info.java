/**
 * Floor 5: studies of what makes collaboration work.
 *
 * <p>A {@link io.github.verkan.collaboration.FactorStudy} holds the codes of a study with how many said them, the
 * {@link io.github.verkan.collaboration.FactorInfluence}s between factors and the loops that its author states, the form of integration
 * ({@link io.github.verkan.collaboration.FormReading}), which of seven models were found ({@link io.github.verkan.collaboration.ModelReading}), the
 * process ({@link io.github.verkan.collaboration.ProcessFlow}), effects that are claimed, and who was not heard. Such a study is not about goals: nothing
 * here is a verdict.
 *
 * <p>{@link io.github.verkan.collaboration.InfluenceGraph} finds loops, what breaks them, what drives and what comes out;
 * {@link io.github.verkan.collaboration.CodeBreadth} says how wide codes are, which stand in both categories and which roles never spoke.
 *
 * <pre>
 * FactorStudy study = FactorStudy.titled("Working under one roof")
 *         .factor("S", "Same house").factor("T", "Trust").factor("K", "Knowing each other")
 *         .influence(FactorInfluence.of("I1", "S", "K", Sign.PLUS))
 *         .influence(FactorInfluence.of("I2", "K", "T", Sign.PLUS))
 *         .influence(FactorInfluence.of("I3", "T", "K", Sign.PLUS))
 *         .build();
 * InfluenceGraph.of(study).loops();
 * </pre>
 */
package io.github.verkan.collaboration;
