package io.github.verkan.collaboration;

import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The form of integration in a case, from two axes. Where one is not known the form is undetermined; what the study itself calls it stands beside.
 *
 * @param vertical how far there is integration from above
 * @param horizontal how far there is integration between those side by side
 * @param stated what the study itself calls the form, or null if it does not
 */
public record FormReading(AxisReading vertical, AxisReading horizontal, IntegrationForm stated) {

    /** Nothing is known. */
    public static final FormReading UNKNOWN = new FormReading(AxisReading.UNKNOWN, AxisReading.UNKNOWN, null);

    /** Makes a reading. */
    public FormReading {
        Objects.requireNonNull(vertical, "vertical");
        Objects.requireNonNull(horizontal, "horizontal");
    }

    /**
     * The form that the two axes give.
     *
     * @return the form, or nothing where an axis is not known
     */
    public Optional<IntegrationForm> form() {
        return IntegrationForm.at(vertical.position(), horizontal.position());
    }

    /**
     * What the study itself calls the form.
     *
     * @return the form, or nothing if it does not
     */
    public Optional<IntegrationForm> statedIfSaid() {
        return Optional.ofNullable(stated);
    }

    /**
     * How the form follows from the axes.
     *
     * @return a step with both positions, or an unknown where one is not known
     */
    public Explanation explanation() {
        List<Input> inputs = List.of(Input.of("vertical", vertical.position().code()), Input.of("horizontal", horizontal.position().code()));
        String rule = "integration-form";
        return form().<Explanation>map(it -> new Step(rule, "low, low: contract; high, low: coordination; low, high: cooperation; high, high: collaboration",
                inputs, it.code(), List.of())).orElseGet(() -> new Unknown(rule, "axis-not-known", List.of()));
    }
}
