package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.VoiceValue;
import io.github.verkan.comparison.RestsOn;
import io.github.verkan.comparison.RoleComparison;
import io.github.verkan.comparison.RoleRow;
import io.github.verkan.comparison.RoleView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The perspectives beside each other: where they differ, which verdicts rest on one source, one perspective, self-report or the evaluator alone, and what each
 * perspective says. Elements of which the same is to be said are told of together. Immutable.
 */
public final class RoleSentences {

    private static final String SECTION = "roles";
    /** What a perspective's voices say where they do not say the same. */
    private static final String MIXED = "mixed";
    private static final String NO_VIEW = "no-view";
    private static final List<String> SIDES = List.of(VoiceValue.YES.code(), VoiceValue.PARTLY.code(), MIXED, VoiceValue.NO.code(), NO_VIEW);

    private final RoleComparison comparison;
    private final Wording wording;
    private final Typography typography;
    private final ThingNames names;

    private RoleSentences(Assessment assessment, Language language) {
        this.comparison = RoleComparison.of(Objects.requireNonNull(assessment, "assessment"));
        this.wording = Wording.in(Objects.requireNonNull(language, "language"));
        this.typography = Typography.in(language);
        this.names = new ThingNames(assessment, language);
    }

    /**
     * The sentences of an assessment, over all actors.
     *
     * @param assessment the assessment
     * @param language the language
     * @return the sentences
     */
    public static RoleSentences of(Assessment assessment, Language language) {
        return new RoleSentences(assessment, language);
    }

    /**
     * Where the perspectives differ.
     *
     * @return a sentence for each way in which they do, first where one says yes and another no; empty where they agree
     */
    public List<String> differences() {
        Map<String, List<String>> together = new LinkedHashMap<>();
        Map<String, Boolean> opposed = new LinkedHashMap<>();
        for (RoleRow row : opposedFirst(comparison.differing())) {
            String sides = sides(row);
            opposed.put(sides, row.isOpposed());
            add(together, sides, row.element());
        }
        List<String> sentences = new ArrayList<>();
        for (Map.Entry<String, List<String>> alike : together.entrySet()) {
            sentences.add(phrase(opposed.get(alike.getKey()) ? "opposed" : "differ", names.some(alike.getValue()), alike.getKey()));
        }
        return sentences;
    }

    private static List<RoleRow> opposedFirst(List<RoleRow> differing) {
        List<RoleRow> rows = new ArrayList<>();
        List<RoleRow> others = new ArrayList<>();
        for (RoleRow row : differing) {
            (row.isOpposed() ? rows : others).add(row);
        }
        rows.addAll(others);
        return rows;
    }

    private static <K> void add(Map<K, List<String>> together, K what, String element) {
        together.computeIfAbsent(what, key -> new ArrayList<>()).add(element);
    }

    private String sides(RoleRow row) {
        Map<String, List<String>> bySide = new LinkedHashMap<>();
        for (RoleView view : row.roles()) {
            if (!view.role().isEmpty() && view.picture().isPresent()) {
                add(bySide, side(view), OneLine.of(view.role()));
            }
        }
        List<String> said = new ArrayList<>();
        for (String side : SIDES) {
            if (bySide.containsKey(side)) {
                String roles = names.cut(bySide.get(side));
                said.add(side.equals(MIXED) ? wording.phrase(SECTION, "mixed-among", roles) : wording.phrase("side", side, roles));
            }
        }
        return typography.list(said);
    }

    /** What a perspective says; where its voices are not of one mind, that. */
    private static String side(RoleView view) {
        VoiceValue picture = view.picture().orElse(null);
        if (picture == null) {
            return NO_VIEW;
        }
        return picture == VoiceValue.PARTLY && view.partly().size() < view.yes().size() + view.partly().size() + view.no().size() ? MIXED : picture.code();
    }

    /**
     * What rests on one thing alone.
     *
     * @return a sentence for each such thing, the narrowest base first; empty where everything rests on several perspectives
     */
    public List<String> restingOnOne() {
        Map<Map<RestsOn, String>, List<String>> together = new LinkedHashMap<>();
        for (RoleRow row : comparison.rows()) {
            if (!row.restsOn().isEmpty()) {
                add(together, row.restsOn(), row.element());
            }
        }
        List<String> sentences = new ArrayList<>();
        for (RestsOn narrowest : List.of(RestsOn.EVALUATOR, RestsOn.ONE_SOURCE, RestsOn.ONE_ROLE, RestsOn.SELF_REPORT)) {
            for (Map.Entry<Map<RestsOn, String>, List<String>> alike : together.entrySet()) {
                if (narrowest == narrowest(alike.getKey())) {
                    sentences.add(resting(narrowest, alike.getKey(), alike.getValue()));
                }
            }
        }
        return sentences;
    }

    private static RestsOn narrowest(Map<RestsOn, String> on) {
        return on.containsKey(RestsOn.EVALUATOR) ? RestsOn.EVALUATOR : on.keySet().iterator().next();
    }

    private String resting(RestsOn narrowest, Map<RestsOn, String> on, List<String> ids) {
        String verdicts = wording.phrase(SECTION, ids.size() == 1 ? "verdict" : "verdicts", names.some(ids));
        String role = OneLine.of(on.getOrDefault(RestsOn.ONE_ROLE, ""));
        String text = switch (narrowest) {
            case EVALUATOR, SELF_REPORT -> wording.phrase("rests-on-clause", narrowest.code(), verdicts);
            case ONE_ROLE -> wording.phrase("rests-on-clause", narrowest.code(), verdicts, role);
            case ONE_SOURCE -> {
                String source = names.source(on.get(narrowest));
                yield wording.phrase("rests-on-clause", narrowest.code(), verdicts,
                        role.isEmpty() || role.equalsIgnoreCase(source) ? source : wording.phrase("speaker", "of", source, role));
            }
        };
        return typography.sentence(narrowest != RestsOn.SELF_REPORT && on.containsKey(RestsOn.SELF_REPORT) ? wording.phrase(SECTION, "self-reported", text) : text);
    }

    /**
     * Role by role: of what its voices say yes, partly and no.
     *
     * @return a sentence for each perspective that was heard, in the order of the sources
     */
    public List<String> byRole() {
        List<String> sentences = new ArrayList<>();
        for (String role : comparison.roles()) {
            Map<String, List<String>> bySide = new LinkedHashMap<>();
            for (RoleRow row : comparison.rows()) {
                Optional<RoleView> view = row.role(role);
                if (view.isPresent()) {
                    add(bySide, side(view.get()), row.element());
                }
            }
            List<String> said = new ArrayList<>();
            for (String side : SIDES) {
                if (bySide.containsKey(side)) {
                    said.add(wording.phrase(SECTION, "says-" + side, names.some(bySide.get(side))));
                }
            }
            if (!said.isEmpty()) {
                sentences.add(phrase("role", OneLine.of(role), String.join("; ", said)));
            }
        }
        return sentences;
    }

    private String phrase(String code, Object... values) {
        return typography.sentence(wording.phrase(SECTION, code, values));
    }
}
