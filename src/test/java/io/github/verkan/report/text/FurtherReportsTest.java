package io.github.verkan.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
import io.github.verkan.coverage.Dimension;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.Direction;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Source;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.words.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages on who was heard and on what differs. */
class FurtherReportsTest {

    private static EvidenceItem row(String id, String target, Direction direction, String source) {
        return EvidenceItem.saying(id, direction).targets(target).sources(source).methods("interview").build();
    }

    private static Assessment assessment() {
        TheoryOfChange theory = TheoryOfChange.named("A case").effect("K", "The method is known", Horizon.SHORT)
                .effect("L", "It is used", Horizon.MEDIUM).build();
        List<Source> sources = List.of(Source.of("S1", "staff"), Source.of("S2", "staff"), Source.of("C", "leaders"));
        return Assessor.of(Evaluation.of(theory, EvidenceBase.of(sources, List.of(row("E1", "K", Direction.SUPPORTS, "S1"),
                row("E2", "K", Direction.SUPPORTS, "S2"), row("E3", "K", Direction.CONTRADICTS, "C")))).build()).assess();
    }

    @Test
    void coverage_is_a_table_with_its_columns_by_number() {
        assertThat(CoverageReport.in(Language.EN).render(assessment(), Dimension.ROLE)).isEqualTo("""
                A case
                What the evidence covers, by role

                1  Staff
                2  Leaders

                                            1      2

                Short-term effects
                K  The method is known  2 (2)  1 (1)

                Medium-term effects
                L  It is used               –      –

                The number is how many sources have a view, in brackets in how many pieces of information; – stands where there is no
                  view.
                Nobody has been heard on L “It is used”.

                What would settle the most
                  Most chains of the theory run over the following open questions; after the colon stands what would settle them.
                  K “The method is known”, one chain: why accounts differ.
                  L “It is used”, one chain: information from somebody who knows.
                """);
    }

    @Test
    void coverage_says_where_there_is_nothing_to_tell_apart() {
        assertThat(CoverageReport.in(Language.SV).render(assessment(), Dimension.ACTOR)).startsWith("""
                A case
                Vad underlaget omfattar, efter part som uppgifterna gäller

                Det finns inga parter att skilja åt.

                Vad som skulle klargöra mest
                """);
    }

    @Test
    void differences_are_told_section_by_section() {
        assertThat(ComparisonsReport.in(Language.SV).render(assessment())).isEqualTo("""
                A case
                Skillnader mellan parter, cykler och perspektiv

                Parterna
                  Underlaget visar ingen grad för två parter eller fler.

                Cyklerna
                  Det finns inga cykler att jämföra.

                Perspektiven
                  Om K ”The method is known” står perspektiven mot varandra: svaret är ”ja” enligt staff och ”nej” enligt leaders.
                  Staff: ”ja” om K ”The method is known”.
                  Leaders: ”nej” om K ”The method is known”.
                """);
    }

    @Test
    void an_argument_is_told_below_its_title() {
        assertThat(RobustnessReport.in(Language.EN).render(assessment(), "K", "L")).isEqualTo("""
                How far the evidence carries

                What was said of the links does not lead all the way from K “The method is known” to L “It is used”.
                """);
    }
}
