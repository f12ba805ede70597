package io.github.verkan.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Assessor;
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

class RobustnessReportTest {

    private static EvidenceItem row(String id, String target, Direction direction, String source) {
        return EvidenceItem.saying(id, direction).targets(target).sources(source).methods("interview").build();
    }

    /** Two staff and one leader say that K has come about; of L one staff says yes and the leader no. */
    private static Assessment assessment() {
        TheoryOfChange theory = TheoryOfChange.named("A case").effect("K", "The method is known", Horizon.SHORT)
                .effect("L", "It is used", Horizon.MEDIUM).build();
        List<Source> sources = List.of(Source.of("S1", "staff"), Source.of("S2", "staff"), Source.of("C", "leaders"));
        List<EvidenceItem> items = List.of(row("E1", "K", Direction.SUPPORTS, "S1"), row("E2", "K", Direction.SUPPORTS, "S2"),
                row("E3", "K", Direction.SUPPORTS, "C"), row("E4", "L", Direction.SUPPORTS, "S1"), row("E5", "L", Direction.CONTRADICTS, "C"));
        return Assessor.of(Evaluation.of(theory, EvidenceBase.of(sources, items)).build()).assess();
    }

    @Test
    void it_says_without_what_a_verdict_is_another_one() {
        assertThat(RobustnessReport.in(Language.EN).render(assessment())).isEqualTo("""
                What the verdicts hinge on

                K “The method is known”: achieved
                  Without the source “C”, the role “staff” or the role “leaders”: indication: achieved.
                  Without the method “interview”: cannot be assessed.
                L “It is used”: accounts diverge: partly achieved
                  Without the source “S1” or the role “staff”: indication: not achieved.
                  Without the source “C” or the role “leaders”: indication: achieved.
                  Without the method “interview”: cannot be assessed.
                """);
    }

    @Test
    void one_verdict_is_told_in_full_in_Swedish() {
        assertThat(RobustnessReport.in(Language.SV).render(assessment(), "K").replace('\u00a0', ' ')).isEqualTo("""
                Vad bedömningarna hänger på

                K ”The method is known”: uppnått
                  Utan källan ”C”, rollen ”staff” eller rollen ”leaders”: indikation: uppnått.
                  Utan metoden ”interview”: går inte att bedöma.
                  Ett enda steg nedåt av en röst räcker för ”i huvudsak uppnått”.
                  Det räcker att raden E3 tas bort: indikation: uppnått.
                """);
    }

    @Test
    void what_has_no_verdict_is_named() {
        assertThatThrownBy(() -> RobustnessReport.in(Language.EN).render(assessment(), "Q")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Q");
    }
}
