/**
 * Floor 6: several cases beside each other.
 *
 * <p>A {@link io.github.verkan.portfolio.Portfolio} holds cases: assessed evaluations and studies of factors, with the evaluator's own
 * mapping of what they share. Labels differ between cases, and so the mapping is declared: equal labels are suggested
 * ({@link io.github.verkan.portfolio.LabelMatch}) and never taken for the same. What is not mapped in a case is not known there, and never absent; absence is
 * declared too.
 *
 * <ol>
 *   <li>{@link io.github.verkan.portfolio.CrossCaseTable}: which shared factors, mechanisms and goals occur in which case, with which verdicts.
 *   <li>{@link io.github.verkan.portfolio.GoalTally}: verdicts on goals by horizon, level and target group.
 *   <li>{@link io.github.verkan.portfolio.CaseConfigurations}: what goes with an outcome across cases, with the warning when cases are few.
 * </ol>
 *
 * <pre>
 * Portfolio portfolio = Portfolio.titled("Collaboration in Skåne")
 *         .add(new AssessedCase("A", "First", List.of(), assessment))
 *         .add(new AssessedCase("B", "Second", List.of(), other))
 *         .add(SharedThing.of("TIME", SharedKind.FACTOR, "Lack of time").in("A", "ST2").in("B", "UT4"))
 *         .build();
 * CrossCaseTable.of(portfolio).rows().forEach(row -&gt; System.out.println(row.shared().label() + " " + row.cases()));
 * </pre>
 *
 * <p>Verdicts are never added up to one verdict for all cases, and a study of factors never has one.
 */
package io.github.verkan.portfolio;
