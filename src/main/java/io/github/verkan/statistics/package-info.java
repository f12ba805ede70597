/**
 * Floor 0: figures for ordered answers. {@link io.github.verkan.statistics.OrdinalDistribution} holds how many answers (or what weight)
 * each grade of a scale has, and gives medians, agreement and dispersion from them.
 */
package io.github.verkan.statistics;
