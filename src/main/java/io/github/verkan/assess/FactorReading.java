package io.github.verkan.assess;

import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Factor;
import io.github.verkan.theory.Influence;
import io.github.verkan.theory.InfluenceAt;
import io.github.verkan.theory.TheoryOfChange;
import java.util.List;
import java.util.Set;

/** What a row says of a factor that it names beside what it is about: that the factor was at work, when what it says goes the way the factor works. */
final class FactorReading {

    private final TheoryOfChange theory;
    private final Settings settings;

    FactorReading(TheoryOfChange theory, Settings settings) {
        this.theory = theory;
        this.settings = settings;
    }

    /** Whether it says so; otherwise it is left aside. */
    boolean isAtWork(String factor, Row row) {
        Degree said = row.finding().degree(settings.scale()).orElse(null);
        return said != null && switch (influenceOf((Factor) theory.element(factor).orElseThrow(), row)) {
            case BOTH -> true;
            case ENABLES -> said.compareTo(Degree.ZERO) > 0;
            case HINDERS -> said.compareTo(Degree.ONE) < 0;
        };
    }

    /** What a factor does with those whom the row is about, then; what it does on the whole where nothing particular is said of all of them. */
    private Influence influenceOf(Factor factor, Row row) {
        Set<String> actors = row.actors();
        for (InfluenceAt it : factor.influences()) {
            boolean sameActors = it.actor().isEmpty() || !actors.isEmpty() && theory.members(it.actor()).containsAll(actors);
            boolean sameCycle = it.cycle().isEmpty() || row.item().cycles().equals(List.of(it.cycle()));
            if (sameActors && sameCycle) {
                return it.influence();
            }
        }
        return factor.influence();
    }
}
