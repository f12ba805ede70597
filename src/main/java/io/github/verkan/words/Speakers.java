package io.github.verkan.words;

import io.github.verkan.assess.Counts;
import io.github.verkan.assess.VoiceValue;
import io.github.verkan.evaluation.Evaluation;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.theory.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

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
        return OneLine.orElse(source(id).map(Source::name).orElse(id), id);
    }

    /** Those who say something, told apart from those who do not. */
    String sayers(Collection<String> ids, Collection<String> others) {
        Set<String> roles = new TreeSet<>();
        Set<String> rolesWithActor = new TreeSet<>();
        others.forEach(id -> {
            roles.add(role(id));
            rolesWithActor.add(roleWithActor(id));
        });
        return inOrder(ids.stream().map(id -> roles.stream().noneMatch(other -> areAlike(role(id), other)) ? role(id)
                : rolesWithActor.stream().noneMatch(other -> areAlike(roleWithActor(id), other)) ? roleWithActor(id) : nameBesideRole(id)));
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
        return inOrder(ids.stream().map(id -> actor(id).equals(scope.actor()) ? role(id) : roleWithActor(id)));
    }

    /** The perspectives, by name. */
    String perspectives(Collection<String> roles) {
        return inOrder(roles.stream().map(OneLine::of));
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
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private String inOrder(Stream<String> names) {
        return typography.list(names.distinct().sorted(SwedishOrder.comparator()).toList());
    }

    private Optional<Source> source(String id) {
        return evaluation.evidence().sources().byId(id);
    }

    private String actor(String id) {
        return source(id).map(Source::actor).orElse("");
    }

    private String role(String id) {
        Optional<Source> source = source(id);
        if (source.filter(it -> it.standing() == SourceStanding.EVALUATOR).isPresent()) {
            return wording.word("speaker", "evaluator");
        }
        return source.map(Source::role).map(OneLine::of).filter(role -> !role.isEmpty()).orElseGet(() -> name(id));
    }

    private String roleWithActor(String id) {
        String role = role(id);
        String actor = actor(id).isEmpty() ? "" : OneLine.of(evaluation.theory().labelOf(actor(id)));
        return actor.isEmpty() || actor.equals(role) ? role : wording.phrase("speaker", "of", role, actor);
    }
}
