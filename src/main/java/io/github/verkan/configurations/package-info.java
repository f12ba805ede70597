/**
 * Floor 1: cases compared as configurations of conditions: crisp-set qualitative comparative analysis (Ragin 1987, The Comparative Method; Rihoux and Ragin
 * 2009, Configurational Comparative Methods). It knows cases, conditions and an outcome that are there or not, and nothing of theories and evidence.
 *
 * <ol>
 *   <li>{@link io.github.verkan.configurations.TruthTable}: which cases share which configuration, which configurations contradict themselves, which are
 *       seen in no case, and what a reader must be warned of.
 *   <li>{@link io.github.verkan.configurations.Necessity} and {@link io.github.verkan.configurations.Sufficiency}: how far one thing is there
 *       whenever another is, as exact fractions.
 *   <li>{@link io.github.verkan.configurations.Solution}: all shortest ways to say which configurations have the outcome, with nothing assumed, or with the
 *       assumptions that make them shorter, listed.
 * </ol>
 *
 * <pre>
 * TruthTable table = TruthTable.of(List.of("DEV", "STB"), "SURV", cases);
 * Solution.of(table, SolutionKind.CONSERVATIVE).models().forEach(System.out::println);
 * </pre>
 *
 * <p>A configuration that all cases share shows what goes together in these cases. It shows no cause, and with few cases it shows little.
 */
package io.github.verkan.configurations;
