package io.github.verkan.comparison;

import io.github.verkan.assess.Verdict;
import io.github.verkan.explain.Explanation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The perspectives beside each other on one element.
 *
 * @param element the id of the element or link
 * @param verdict the verdict
 * @param roles what each perspective that was heard says, in the order of the sources; the empty one last
 * @param differ whether the perspectives come to different pictures
 * @param saysYes the perspectives of which all say yes, where others all say no; otherwise empty
 * @param saysNo the perspectives of which all say no, where others all say yes; otherwise empty
 * @param restsOn what alone it rests on, with the id of the source or the role; empty text for self-report and the evaluator; empty where several
 *     perspectives were heard, and without voices
 * @param explanation how it was found, with the verdict's own explanation below it
 */
public record RoleRow(
        String element,
        Verdict verdict,
        List<RoleView> roles,
        boolean differ,
        List<String> saysYes,
        List<String> saysNo,
        Map<RestsOn, String> restsOn,
        Explanation explanation) {

    /** Makes a row. */
    public RoleRow {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(verdict, "verdict");
        roles = List.copyOf(roles);
        saysYes = List.copyOf(saysYes);
        saysNo = List.copyOf(saysNo);
        restsOn = Collections.unmodifiableMap(new LinkedHashMap<>(restsOn));
        Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * Whether one perspective says yes and another no.
     *
     * @return true if so
     */
    public boolean isOpposed() {
        return !saysYes.isEmpty();
    }

    /**
     * What a perspective says.
     *
     * @param role the perspective
     * @return its view, or nothing if it was not heard
     */
    public Optional<RoleView> role(String role) {
        return roles.stream().filter(view -> view.role().equals(role)).findFirst();
    }
}
