package io.github.verkan.chains;

import io.github.verkan.assess.Assessment;
import io.github.verkan.scale.Grade;
import io.github.verkan.theory.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What if: some elements are supposed to have reached a grade, and what would follow is computed along the links of the theory, by the quantitative rule of
 * goal modelling (ITU-T Z.151; Amyot et al. 2010, International Journal of Intelligent Systems 25:841–877). Everything else stays as the evidence shows it.
 * It is a heuristic to think with (Horkoff and Yu 2012 advise to use such values as no more than that), it proves nothing and changes no assessment.
 *
 * <pre>
 * Supposition.of(assessment, Scope.OVERALL).suppose("A1", scale.byCode("achieved").orElseThrow()).follow()
 *         .forEach(it -&gt; System.out.println(it.element() + " " + it.shownIfAny() + " " + it.gradeIfAny()));
 * </pre>
 *
 * <p>Conventions. Grades stand at equal distances from 0 to 100. What contributes or hinders adds its share, by {@link Weights}, and several contributions that
 * are not all of it never make 100; of alternatives, and of what makes up for a lack, the best counts; an element gets no further than the least that it requires;
 * nothing falls below 0. A link into a whole leads to its parts, and a whole is as good as the least of its parts. Nothing gets through a mechanism that is
 * known, or supposed, not to work, or through a link that evidence speaks against; what is not known of these does not matter. Thresholds of links and
 * influences of factors without a link play no part. Accounts that diverge, like everything without one grade, are not known; what rests on something that is not
 * known could not be computed, nor could what goes round without anything supposed in between.
 *
 * <p>Immutable and thread-safe. Linear in elements and links.
 */
public final class Supposition {

    private final Assessment assessment;
    private final Scope scope;
    private final Weights weights;
    private final Supposition before;
    private final String element;
    private final Grade grade;

    private Supposition(Assessment assessment, Scope scope, Weights weights, Supposition before, String element, Grade grade) {
        this.assessment = assessment;
        this.scope = scope;
        this.weights = weights;
        this.before = before;
        this.element = element;
        this.grade = grade;
    }

    /**
     * Nothing supposed yet, with standard weights.
     *
     * @param assessment the assessment
     * @param scope for whom and when; as for {@link Chains} what is said of all counts where nothing is said of the actor
     * @return the supposition
     */
    public static Supposition of(Assessment assessment, Scope scope) {
        return new Supposition(Objects.requireNonNull(assessment, "assessment"), Objects.requireNonNull(scope, "scope"), Weights.STANDARD, null, "", null);
    }

    /**
     * With other weights.
     *
     * @param other how much goes through a link of each kind
     * @return a copy
     */
    public Supposition weighing(Weights other) {
        return new Supposition(assessment, scope, Objects.requireNonNull(other, "other"), before, element, grade);
    }

    /**
     * With one more element supposed, or another grade for one that is.
     *
     * @param id the id of an element of any kind
     * @param reached a grade of the scale of the assessment
     * @return a copy
     * @throws IllegalArgumentException if the theory has no such element or the scale no such grade
     */
    public Supposition suppose(String id, Grade reached) {
        if (assessment.evaluation().theory().element(id).isEmpty()) {
            throw new IllegalArgumentException("no such element: " + id);
        }
        assessment.settings().scale().placeOf(reached);
        return new Supposition(assessment, scope, weights, this, id, reached);
    }

    /**
     * For whom and when.
     *
     * @return the scope
     */
    public Scope scope() {
        return scope;
    }

    /**
     * How much goes through a link of each kind.
     *
     * @return the weights
     */
    public Weights weights() {
        return weights;
    }

    /**
     * What is supposed.
     *
     * @return the grades by id of the element, in the order of the theory; a new map
     */
    public Map<String, Grade> supposed() {
        Map<String, Grade> last = new LinkedHashMap<>();
        for (Supposition it = this; it.before != null; it = it.before) {
            last.putIfAbsent(it.element, it.grade);
        }
        Map<String, Grade> inOrder = new LinkedHashMap<>();
        assessment.evaluation().theory().elements().forEach(each -> {
            if (last.containsKey(each.id())) {
                inOrder.put(each.id(), last.get(each.id()));
            }
        });
        return inOrder;
    }

    /**
     * What would follow.
     *
     * @return what was supposed and everything that comes after it along the links, in the order of the theory; empty if nothing was supposed
     */
    public List<SupposedElement> follow() {
        return supposed().isEmpty() ? List.of() : new Following(assessment, scope, weights, supposed()).elements();
    }
}
