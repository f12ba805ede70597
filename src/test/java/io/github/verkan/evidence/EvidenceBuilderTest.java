package io.github.verkan.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.verkan.theory.Level;
import io.github.verkan.theory.Nature;
import io.github.verkan.theory.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a row of evidence can be made of, and what is refused. */
class EvidenceBuilderTest {

    private static final Map<String, BiFunction<EvidenceBuilder, List<String>, EvidenceBuilder>> LISTS = lists();

    private static Map<String, BiFunction<EvidenceBuilder, List<String>, EvidenceBuilder>> lists() {
        Map<String, BiFunction<EvidenceBuilder, List<String>, EvidenceBuilder>> lists = new LinkedHashMap<>();
        lists.put("targets", EvidenceBuilder::targets);
        lists.put("sources", EvidenceBuilder::sources);
        lists.put("methods", EvidenceBuilder::methods);
        lists.put("about", EvidenceBuilder::about);
        lists.put("subgroups", EvidenceBuilder::subgroups);
        lists.put("factors", EvidenceBuilder::factors);
        lists.put("cycles", EvidenceBuilder::cycles);
        lists.put("reached", EvidenceBuilder::reached);
        lists.put("repeats", EvidenceBuilder::repeats);
        lists.put("contradicts", EvidenceBuilder::contradicts);
        return lists;
    }

    private static EvidenceBuilder row() {
        return EvidenceItem.saying("E1", Direction.SUPPORTS);
    }

    /** Each sets one thing, so that each makes another item. */
    private static List<UnaryOperator<EvidenceBuilder>> settings() {
        return List.of(it -> it.finding(Direction.PARTLY), it -> it.targets("K"), it -> it.kind(EvidenceKind.NORM), it -> it.sources("S"),
                it -> it.role("staff"), it -> it.methods("interview"), it -> it.about("SKU"), it -> it.subgroups("NEW"), it -> it.factors("F"),
                it -> it.cycles("1"), it -> it.date("2020"), it -> it.breadth(Breadth.SOME), it -> it.hedge("maybe"), it -> it.quality(Quality.LOW),
                it -> it.contribution(Contribution.PARTLY), it -> it.gap(GapReason.NOT_MEASURED), it -> it.nature(Nature.STATE),
                it -> it.level(Level.STAFF), it -> it.question("Why?"), it -> it.quantity(Quantity.of(35, "cases")), it -> it.reached("TG"),
                it -> it.condition("funds"), it -> it.assessableFrom(LocalDate.of(2021, 1, 1)), it -> it.reference(new Reference("d", "1", "2")),
                it -> it.note("note"), it -> it.quote("quote"),
                it -> it.coding(new CodingChain("c", "u", List.of("code"), List.of(), List.of("category"), List.of(), List.of("AB"))), it -> it.repeats("E2"), it -> it.contradicts("E3"));
    }

    @Test
    void whatever_is_set_makes_another_item_and_comes_back_from_the_item() {
        for (UnaryOperator<EvidenceBuilder> setting : settings()) {
            EvidenceItem item = setting.apply(row()).build();

            assertThat(item).isNotEqualTo(row().build());
            assertThat(item.toBuilder().build()).isEqualTo(item);
        }
    }

    @Test
    void a_builder_that_is_used_again_leaves_the_item_as_it_was() {
        EvidenceBuilder builder = row().targets("K").note("first");
        EvidenceItem first = builder.build();
        builder.note("second").targets("M");
        first.toBuilder().note("third");

        assertThat(first.note()).isEqualTo("first");
        assertThat(first.targets()).containsExactly("K");
    }

    @Test
    void lists_are_copied() {
        List<String> targets = new ArrayList<>(List.of("K"));
        EvidenceItem item = row().targets(targets).build();
        targets.add("M");

        assertThat(item.targets()).containsExactly("K");
    }

    @Test
    void an_item_has_an_id_and_says_something() {
        assertThatIllegalArgumentException().isThrownBy(() -> EvidenceItem.saying(" ", Direction.SUPPORTS)).withMessage("id must not be blank: \" \"");
        assertThatNullPointerException().isThrownBy(() -> EvidenceItem.saying(null, Direction.SUPPORTS)).withMessage("id");
        assertThatNullPointerException().isThrownBy(() -> EvidenceItem.saying("E1", null)).withMessage("finding");
        assertThatNullPointerException().isThrownBy(() -> row().finding(null)).withMessage("finding");
    }

    @Test
    void a_list_holds_no_blank_text_and_is_refused_by_its_name() {
        LISTS.forEach((name, setter) -> {
            assertThatIllegalArgumentException().as(name).isThrownBy(() -> setter.apply(row(), List.of("a", "\t")))
                    .withMessage(name + " must not hold a blank text: \"\t\"");
            assertThatNullPointerException().as(name).isThrownBy(() -> setter.apply(row(), null)).withMessage(name);
            assertThatNullPointerException().as(name).isThrownBy(() -> setter.apply(row(), Arrays.asList("a", null))).withMessage(name);
            assertThat(setter.apply(row(), List.of()).build()).as(name).isEqualTo(row().build());
        });
    }

    @Test
    void null_is_refused_by_the_name_of_what_it_was_for() {
        Map<String, UnaryOperator<EvidenceBuilder>> nulls = new LinkedHashMap<>();
        nulls.put("kind", it -> it.kind(null));
        nulls.put("role", it -> it.role(null));
        nulls.put("date", it -> it.date(null));
        nulls.put("breadth", it -> it.breadth(null));
        nulls.put("hedge", it -> it.hedge(null));
        nulls.put("quality", it -> it.quality(null));
        nulls.put("contribution", it -> it.contribution(null));
        nulls.put("gap", it -> it.gap(null));
        nulls.put("nature", it -> it.nature(null));
        nulls.put("level", it -> it.level(null));
        nulls.put("question", it -> it.question(null));
        nulls.put("quantity", it -> it.quantity(null));
        nulls.put("condition", it -> it.condition(null));
        nulls.put("assessableFrom", it -> it.assessableFrom(null));
        nulls.put("reference", it -> it.reference(null));
        nulls.put("note", it -> it.note(null));
        nulls.put("quote", it -> it.quote(null));
        nulls.put("coding", it -> it.coding(null));
        nulls.put("origin", it -> it.origin(null));

        nulls.forEach((name, setter) -> assertThatNullPointerException().as(name).isThrownBy(() -> setter.apply(row())).withMessage(name));
    }

    @Test
    void a_quantity_is_a_part_of_something_or_stands_alone() {
        assertThat(new Quantity(new BigDecimal("94"), null, " % ").isPercentage()).isTrue();
        assertThat(Quantity.of(-3, "degrees").value()).isEqualByComparingTo("-3");
        assertThat(new Quantity(BigDecimal.ONE, new BigDecimal("0.5"), "").outOfIfSaid()).contains(new BigDecimal("0.5"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(BigDecimal.ONE, BigDecimal.ZERO, "")).withMessageContaining("outOf must be above 0: 0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(BigDecimal.ONE, new BigDecimal("-4"), "")).withMessageContaining("-4");
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(new BigDecimal("1E+41"), null, "")).withMessageContaining("value");
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(BigDecimal.ONE, new BigDecimal("1E+41"), "")).withMessageContaining("outOf");
        assertThatNullPointerException().isThrownBy(() -> new Quantity(null, null, "")).withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> new Quantity(BigDecimal.ONE, null, null)).withMessage("unit");
    }
}
