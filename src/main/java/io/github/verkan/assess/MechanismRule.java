package io.github.verkan.assess;

import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.scale.Grade;
import io.github.verkan.theory.Link;
import io.github.verkan.theory.LinkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A mechanism is never above "under some conditions" when an effect that requires it failed where it was delivered. Whether it was delivered has to be
 * known: what leads into the link must have a grade.
 */
final class MechanismRule {

    private MechanismRule() {}

    /**
     * Applies the rule to a mechanism's draft.
     *
     * @param mechanism the draft
     * @param links the links through the mechanism
     * @param draftOf the draft of an element in the same scope
     * @param settings the parameters
     */
    static void apply(Draft mechanism, List<Link> links, Function<String, Draft> draftOf, Settings settings) {
        Grade heldAt = settings.scale().nearest(settings.fraction(Settings.MECHANISM_HELD_AT));
        if (mechanism.isEarly() || mechanism.grade == null || mechanism.grade.step() <= heldAt.step()) {
            return;
        }
        List<String> failed = new ArrayList<>();
        List<Input> inputs = new ArrayList<>();
        for (Link link : links) {
            if (link.kind() == LinkKind.REQUIRES && isDelivered(draftOf.apply(link.from()), settings)
                    && settings.isFailed(draftOf.apply(link.to()).grade) && !failed.contains(link.to())) {
                failed.add(link.to());
                inputs.add(Input.of(link.from(), draftOf.apply(link.from()).grade.code()));
                inputs.add(Input.of(link.to(), draftOf.apply(link.to()).grade.code()));
            }
        }
        if (!failed.isEmpty()) {
            inputs.add(Input.of("before", mechanism.grade.code()));
            mechanism.grade = heldAt;
            mechanism.flags.add(new Flag(Flag.Kind.HELD_DOWN, failed));
            mechanism.steps.add(new Step("held-down", "at most " + heldAt.code()
                    + " when an effect that requires the mechanism failed where it was delivered", inputs, heldAt.code(), List.of()));
        }
    }

    private static boolean isDelivered(Draft source, Settings settings) {
        return source.grade != null
                && settings.scale().placeOf(source.grade).atLeast(settings.fraction(Settings.DELIVERED_FROM));
    }
}
