package io.github.verkan.comparison;

import io.github.verkan.assess.VoiceValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one perspective says of one element.
 *
 * @param role the perspective; empty for the evaluator's own account and for sources whose role is not known
 * @param yes ids of its sources that say yes, in alphabetical order
 * @param partly ids of those that say partly
 * @param no ids of those that say no
 * @param withoutView ids of those that were heard but have no view
 */
public record RoleView(String role, List<String> yes, List<String> partly, List<String> no, List<String> withoutView) {

    /** Makes a view. */
    public RoleView {
        Objects.requireNonNull(role, "role");
        yes = List.copyOf(yes);
        partly = List.copyOf(partly);
        no = List.copyOf(no);
        withoutView = List.copyOf(withoutView);
    }

    /**
     * The number of its voices.
     *
     * @return yes, partly and no together
     */
    public int voices() {
        return yes.size() + partly.size() + no.size();
    }

    /**
     * What it comes to.
     *
     * @return yes or no if all of its voices say so, otherwise partly; nothing where none has a view
     */
    public Optional<VoiceValue> picture() {
        if (voices() == 0) {
            return Optional.empty();
        } else if (yes.size() == voices()) {
            return Optional.of(VoiceValue.YES);
        }
        return Optional.of(no.size() == voices() ? VoiceValue.NO : VoiceValue.PARTLY);
    }
}
