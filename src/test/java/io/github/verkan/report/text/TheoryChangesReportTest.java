package io.github.verkan.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.verkan.comparison.TheoryComparison;
import io.github.verkan.testing.Golden;
import io.github.verkan.theory.Effect;
import io.github.verkan.theory.Horizon;
import io.github.verkan.theory.TheoryOfChange;
import io.github.verkan.theory.TheoryVersion;
import io.github.verkan.words.Language;
import io.github.verkan.words.TwoVersions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TheoryChangesReportTest {

    @ParameterizedTest
    @EnumSource
    void a_whole_report(Language language) {
        Golden.check("report/text/changes." + language.code() + ".txt", TheoryChangesReport.in(language).render(TwoVersions.in(language)));
    }

    @Test
    void that_nothing_differs_is_said_plainly() {
        TheoryOfChange theory = TheoryOfChange.named("School breakfast").version(new TheoryVersion("1", "", List.of(), "")).build();
        assertThat(TheoryChangesReport.in(Language.EN).render(TheoryComparison.of(theory, theory))).isEqualTo("""
                What differs between two versions of a theory of change

                Before: School breakfast, version 1.
                After: School breakfast, version 1.

                The two versions do not differ.
                """);
        TheoryOfChange nameless = TheoryOfChange.named("").build();
        assertThat(TheoryChangesReport.in(Language.SV).render(TheoryComparison.of(nameless, nameless))).isEqualTo("""
                Vad som skiljer två versioner av en förändringsteori

                Före: ingen version är angiven.
                Efter: ingen version är angiven.

                De två versionerna skiljer sig inte åt.
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {72, 100, 160})
    void no_line_is_wider_than_asked_for(int width) {
        String report = TheoryChangesReport.in(Language.SV).width(width).render(TwoVersions.in(Language.SV));
        assertThat(report.lines()).allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
        assertThat(report.lines()).noneMatch(line -> line.endsWith(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> TheoryChangesReport.in(Language.SV).width(71));
    }

    @Test
    void nothing_from_a_file_controls_the_terminal() {
        TheoryOfChange before = TheoryOfChange.named("Titel\u001B[2J\nrad två\u202E").actor("A", "Aktör\u0007\r\n|x")
                .element(Effect.of("K\u001B[1m", "Mål", Horizon.SHORT).seenBy("mer\u009B31m än\t\u2066förr").expectedOf(List.of("A"))).build();
        TheoryOfChange after = TheoryOfChange.named("").version(new TheoryVersion("\u001B]0;x\u0007", "2020", List.of("\u0000Eva"), "\u001B[1mdärför"))
                .element(Effect.of("K\u001B[1m", "Mål\u009B31m med\tflik och \u2066vändning", Horizon.SHORT)).build();
        for (TheoryComparison comparison : List.of(TheoryComparison.of(before, after), TheoryComparison.of(after, before))) {
            String text = TheoryChangesReport.in(Language.SV).render(comparison);
            assertThat(text.chars().filter(c -> c != '\n')).allMatch(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT);
            assertThat(text).contains("Titel rad två").contains("Mål med flik och vändning").contains("mer än förr");
        }
    }
}
