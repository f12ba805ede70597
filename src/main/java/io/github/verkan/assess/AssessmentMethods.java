package io.github.verkan.assess;

import java.util.List;
import java.util.Optional;

/** The methods that come with the library. */
public final class AssessmentMethods {

    private static final List<AssessmentMethod> ALL = List.of(new VoicesMethod(), new MedianMethod());

    private AssessmentMethods() {}

    /**
     * All of them.
     *
     * @return the default first
     */
    public static List<AssessmentMethod> all() {
        return ALL;
    }

    /**
     * The method with an id.
     *
     * @param id the id
     * @return the method, or nothing
     */
    public static Optional<AssessmentMethod> byId(String id) {
        return ALL.stream().filter(method -> method.id().equals(id)).findFirst();
    }
}
