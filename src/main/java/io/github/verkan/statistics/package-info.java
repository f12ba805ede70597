/**
 * Floor 0: figures for ordered answers, for shares of them, and for how far coders agree. Each begins with counts, takes nothing for granted that was not counted, and is exact
 * where a fraction can be: a {@link io.github.verkan.statistics.Ratio} is one in lowest terms.
 *
 * <ol>
 *   <li>{@link io.github.verkan.statistics.OrdinalDistribution}: how many answers (or what weight) each grade of a scale has; medians, agreement
 *       and dispersion. It takes the grades as ordered and no more, and is what verdicts rest on.
 *   <li>{@link io.github.verkan.statistics.AnswerDistribution}: the answers to one question of a survey, with those who do not know, those who did
 *       not answer, and how many were asked; shares at both ends, balances, mean and median. It has the first within it.
 *   <li>{@link io.github.verkan.statistics.WilsonInterval}: how far chance alone can have moved a share of n answers.
 *   <li>{@link io.github.verkan.statistics.PossibleCounts}: where percentages were printed without n, which n are possible. There is no interval
 *       then.
 *   <li>{@link io.github.verkan.statistics.MedianStability}, {@link io.github.verkan.statistics.LowerMedianBootstrap},
 *       {@link io.github.verkan.statistics.Resampling}, {@link io.github.verkan.statistics.DirichletPosterior}: how much depends on which answers there
 *       happen to be, computed and never drawn.
 *   <li>{@link io.github.verkan.statistics.Conjunction}: how probable it is that all of several things hold.
 *   <li>{@link io.github.verkan.statistics.PercentAgreement}, {@link io.github.verkan.statistics.CohensKappa},
 *       {@link io.github.verkan.statistics.KrippendorffsAlpha}, {@link io.github.verkan.statistics.FleissKappa}, {@link io.github.verkan.statistics.GwetsAc1}: how far coders who read the same text agree; a
 *       {@link io.github.verkan.statistics.RatingTable} holds what each said, gaps included. Where nothing varies there is no coefficient, and
 *       {@link io.github.verkan.statistics.Undetermined} says why.
 * </ol>
 *
 * What is not known is not 0: a figure that has nothing to rest on is empty or refused, and never not-a-number.
 */
package io.github.verkan.statistics;
