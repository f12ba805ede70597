package io.github.verkan.words;

import io.github.verkan.assess.Counts;
import io.github.verkan.assess.VoiceValue;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What to call those who speak: by their role; with the actor that they belong to, or by their own name, where the role alone would not
 * tell one side from the other. Nothing is added to what the register says.
 */
final class Speakers {

    private final Evaluation evaluation;
    private final Wording wording;
    private final Typography typography;

    Speakers(Evaluation evaluation, Language language) {
        this.evaluation = evaluation;
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
    }

    /** The name for readers of one source. */
    String name(String id) {
        Source source = source(id);
        return OneLine.orElse(source == null ? id : source.name(), id);
    }

    /** Those who say something, told apart from those who do not. */
    String sayers(Collection<String> ids, Collection<String> others) {
        Set<String> roles = new TreeSet<>();
        Set<String> rolesWithActor = new TreeSet<>();
        for (String id : others) {
            roles.add(role(id));
            rolesWithActor.add(roleWithActor(id));
        }
        List<String> names = new ArrayList<>();
        for (String id : ids) {
            names.add(!isLikeAny(role(id), roles) ? role(id) : !isLikeAny(roleWithActor(id), rolesWithActor) ? roleWithActor(id) : nameBesideRole(id));
        }
        return inOrder(names);
    }

    private static boolean isLikeAny(String role, Set<String> others) {
        for (String other : others) {
            if (areAlike(role, other)) {
                return true;
            }
        }
        return false;
    }

    /** The name; in the words of the role where it says no more. */
    private String nameBesideRole(String id) {
        String name = name(id);
        return name.equalsIgnoreCase(role(id)) ? role(id) : name;
    }

    /** Whether the one is the other, or a part of it: "medarbetare" and "chefer och medarbetare". */
    private static boolean areAlike(String role, String other) {
        String one = " " + role.toLowerCase(Locale.ROOT) + " ";
        String two = " " + other.toLowerCase(Locale.ROOT) + " ";
        return one.contains(two) || two.contains(one);
    }

    /** Those who were heard, with their actors; an actor that the scope names already is left out. */
    String heard(Collection<String> ids, Scope scope) {
        List<String> names = new ArrayList<>();
        for (String id : ids) {
            names.add(actor(id).equals(scope.actor()) ? role(id) : roleWithActor(id));
        }
        return inOrder(names);
    }

    /** The perspectives, by name. */
    String perspectives(Collection<String> roles) {
        return inOrder(OneLine.all(roles));
    }

    /** Who says what: "ja enligt medarbetare och nej enligt projektledare". Nothing unless there are at least so many sides. */
    Optional<String> sides(Counts counts, int atLeast) {
        List<String> sides = new ArrayList<>();
        add(sides, VoiceValue.YES, counts.yes(), both(counts.partly(), counts.no()));
        add(sides, VoiceValue.PARTLY, counts.partly(), both(counts.yes(), counts.no()));
        add(sides, VoiceValue.NO, counts.no(), both(counts.yes(), counts.partly()));
        return sides.size() < atLeast ? Optional.empty() : Optional.of(wording.phrase("side", "answer", typography.list(sides)));
    }

    private void add(List<String> sides, VoiceValue value, List<String> ids, List<String> others) {
        if (!ids.isEmpty()) {
            sides.add(wording.phrase("side", value.code(), sayers(ids, others)));
        }
    }

    static List<String> both(List<String> some, List<String> others) {
        List<String> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }

    private String inOrder(List<String> names) {
        List<String> inOrder = new ArrayList<>(new LinkedHashSet<>(names));
        inOrder.sort(SwedishOrder.comparator());
        return typography.list(inOrder);
    }

    /** Null for one that the register does not have. */
    private Source source(String id) {
        return evaluation.evidence().sources().byId(id).orElse(null);
    }

    private String actor(String id) {
        Source source = source(id);
        return source == null ? "" : source.actor();
    }

    private String role(String id) {
        Source source = source(id);
        if (source == null) {
            return name(id);
        } else if (source.standing() == SourceStanding.EVALUATOR) {
            return wording.word("speaker", "evaluator");
        }
        String role = OneLine.of(source.role());
        return role.isEmpty() ? name(id) : role;
    }

    private String roleWithActor(String id) {
        String role = role(id);
        String actor = actor(id).isEmpty() ? "" : OneLine.of(evaluation.theory().labelOf(actor(id)));
        return actor.isEmpty() || actor.equals(role) ? role : wording.phrase("speaker", "of", role, actor);
    }
}
