package io.github.verkan.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.Quality;
import io.github.verkan.explain.Citation;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.Grade;
import io.github.verkan.scale.GradeScale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The median grade again: of each source from its rows, of all sources from theirs. Of the rows it has to know which are of very low quality. */
final class MedianRecomputation {

    private final Settings settings;
    private final GradeScale scale;
    private final Map<String, EvidenceItem> items = new LinkedHashMap<>();

    MedianRecomputation(Assessment assessment) {
        this.settings = assessment.settings();
        this.scale = settings.scale();
        assessment.evaluation().evidence().items().forEach(item -> items.put(item.id(), item));
    }

    Grade gradeFrom(Step median) {
        List<Integer> grades = new ArrayList<>();
        List<String> perspectives = new ArrayList<>();
        for (Explanation child : median.children()) {
            Step voice = (Step) child;
            grades.add(gradeOf(voice));
            perspectives.add(voice.input("perspective").isEmpty() ? "source " + voice.input("source") : "role " + voice.input("perspective"));
        }
        List<Long> weights = weights(grades, perspectives);
        assertThat(median.input("distribution")).isEqualTo(weights.toString());
        assertThat(median.input("lower")).isEqualTo(scale.at(lowerMedian(weights)).code());
        assertThat(median.input("upper")).isEqualTo(scale.at(upperMedian(weights)).code());
        assertThat(median.result()).isEqualTo(median.input("lower"));
        return scale.at(lowerMedian(weights));
    }

    /** The grade of a source, from its rows. */
    int gradeOf(Step voice) {
        List<Long> counts = new ArrayList<>();
        scale.grades().forEach(grade -> counts.add(0L));
        for (Explanation leaf : voice.children()) {
            Citation row = (Citation) leaf;
            if (items.get(row.evidence()).quality().orElse(Quality.MODERATE) != Quality.VERY_LOW) {
                int reached = scale.nearest(Degree.parse(row.says())).step();
                counts.set(reached, counts.get(reached) + 1);
            }
        }
        assertThat(voice.input("counts")).isEqualTo(counts.toString());
        assertThat(voice.result()).isEqualTo(scale.at(lowerMedian(counts)).code());
        return lowerMedian(counts);
    }

    private List<Long> weights(List<Integer> grades, List<String> perspectives) {
        boolean perPerspective = settings.choice("weighting").equals("perspective");
        Map<String, Long> sizes = new LinkedHashMap<>();
        perspectives.forEach(perspective -> sizes.merge(perspective, 1L, Long::sum));
        long common = perPerspective ? sizes.values().stream().reduce(1L, MedianRecomputation::commonMultiple) : 1;
        List<Long> weights = new ArrayList<>();
        scale.grades().forEach(grade -> weights.add(0L));
        for (int i = 0; i < grades.size(); i++) {
            long weight = perPerspective ? common / sizes.get(perspectives.get(i)) : 1;
            weights.set(grades.get(i), weights.get(grades.get(i)) + weight);
        }
        return weights;
    }

    private static long commonMultiple(long one, long other) {
        long multiple = one;
        while (multiple % other != 0) {
            multiple += one;
        }
        return multiple;
    }

    private static int lowerMedian(List<Long> counts) {
        long sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            sum += counts.get(i);
            if (2 * sum >= total(counts)) {
                return i;
            }
        }
        throw new AssertionError(counts);
    }

    private static int upperMedian(List<Long> counts) {
        long sum = 0;
        for (int i = counts.size() - 1; i >= 0; i--) {
            sum += counts.get(i);
            if (2 * sum >= total(counts)) {
                return i;
            }
        }
        throw new AssertionError(counts);
    }

    private static long total(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
