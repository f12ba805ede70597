package io.github.verkan.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.assess.Counts;
import io.github.verkan.assess.Flag;
import io.github.verkan.assess.MiddleReason;
import io.github.verkan.assess.Reason;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Strength;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evidence.Contribution;
import io.github.verkan.explain.Unknown;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.GradeScale;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every field of a verdict, changed alone. */
class VerdictDifferenceTest {

    private static final GradeScale SCALE = GradeScale.ofFive();
    private static final Verdict VERDICT = new Verdict("K", Scope.OVERALL, Status.INDICATION, Reason.FEW_VOICES, SCALE.at(2), MiddleReason.MIXED, Degree.HALF,
            Strength.WEAK, new Counts(List.of("A", "B"), List.of("C"), List.of("D"), List.of("E"), List.of("staff"), List.of("survey"), 1),
            List.of(Flag.of(Flag.Kind.SELF_REPORT)), Contribution.PARTLY, new Unknown("verdict", "none", List.of()));

    private final VerdictDifference difference = new VerdictDifference(true);
    private final List<String> tried = new ArrayList<>();

    private void tell(String component, Object other, FieldChange expected) {
        tried.add(component);
        VerdictChange change = difference.between(VERDICT, (Verdict) FieldTable.with(VERDICT, component, other));
        assertThat(change.fields()).as(component).containsExactly(expected);
        assertThat(change.what()).isEqualTo(VerdictChange.What.CHANGED);
        assertThat(change.field(expected.key())).contains(expected);
        assertThat(change.field("other")).isEmpty();
    }

    private void tell(String component, Object other, String before, String after) {
        tell(component, other, FieldChange.of(component, before, after));
    }

    private void tellList(String key, List<String> other, String text, String... before) {
        tell("counts." + key, other, new FieldChange(key, String.join(", ", before), text, List.of(before), other));
    }

    @Test
    void a_field_that_alone_differs_is_the_only_one_that_is_told() {
        tell("status", Status.ASSESSED, "indication", "assessed");
        tell("reason", Reason.FEW_PERSPECTIVES, "few-voices", "few-perspectives");
        tell("reason", null, "few-voices", "");
        tell("grade", SCALE.at(3), "partly", "largely");
        tell("grade", null, "partly", "");
        tell("middle", MiddleReason.REACH, "mixed", "reach");
        tell("middle", null, "mixed", "");
        tell("degree", Degree.of(3, 7), "1/2", "3/7");
        tell("degree", null, "1/2", "");
        tell("strength", Strength.STRONG, "weak", "strong");
        tell("strength", null, "weak", "");
        tellList("yes", List.of("A"), "A", "A", "B");
        tellList("partly", List.of("C", "F"), "C, F", "C");
        tellList("no", List.of(), "", "D");
        tellList("withoutView", List.of("G"), "G", "E");
        tell("flags", List.of(), new FieldChange("flags", "self-report", "", List.of("self-report"), List.of()));
        tell("contribution", Contribution.UNKNOWN, "partly", "unknown");
        tell("contribution", null, "partly", "");

        List<String> fields = new ArrayList<>(Arrays.stream(Verdict.class.getRecordComponents()).map(it -> it.getName()).toList());
        fields.removeAll(List.of("element", "scope", "counts", "explanation"));
        fields.addAll(List.of("counts.yes", "counts.partly", "counts.no", "counts.withoutView"));
        assertThat(tried).as("no field is forgotten").containsAll(fields);
    }

    @Test
    void the_same_verdict_found_in_another_way_is_no_change() {
        assertThat(difference.between(VERDICT, (Verdict) FieldTable.with(VERDICT, "explanation", new Unknown("verdict", "another", List.of())))).isNull();
    }

    @Test
    void steps_are_those_between_two_grades_of_one_scale() {
        Verdict lower = (Verdict) FieldTable.with(VERDICT, "grade", SCALE.at(0));
        Verdict none = (Verdict) FieldTable.with(VERDICT, "grade", null);

        assertThat(difference.between(VERDICT, lower).stepsIfComparable()).hasValue(-2);
        assertThat(difference.between(lower, VERDICT).stepsIfComparable()).hasValue(2);
        assertThat(difference.between(VERDICT, none).stepsIfComparable()).isEmpty();
        assertThat(difference.between(none, VERDICT).stepsIfComparable()).isEmpty();
        assertThat(difference.between(null, VERDICT).stepsIfComparable()).isEmpty();
        assertThat(difference.between(VERDICT, null).stepsIfComparable()).isEmpty();
        assertThat(new VerdictDifference(false).between(VERDICT, lower).stepsIfComparable()).isEmpty();
    }

    @Test
    void a_verdict_that_appears_or_disappears_has_no_fields_and_one_explanation() {
        VerdictChange appeared = difference.between(null, VERDICT);
        VerdictChange disappeared = difference.between(VERDICT, null);

        assertThat(appeared).hasToString("VerdictChange[K overall: appeared]");
        assertThat(disappeared).hasToString("VerdictChange[K overall: disappeared]");
        for (VerdictChange change : List.of(appeared, disappeared)) {
            assertThat(change.fields()).isEmpty();
            assertThat(change.explanation().children()).containsExactly(VERDICT.explanation());
        }
    }
}
