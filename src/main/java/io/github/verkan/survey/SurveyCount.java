package io.github.verkan.survey;

import io.github.verkan.diagnostic.Origin;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.evidence.EvidenceBuilder;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.MissingAnswer;
import io.github.verkan.evidence.Reference;
import io.github.verkan.evidence.RowCount;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceRegister;
import io.github.verkan.evidence.SurveyAnswers;
import io.github.verkan.theory.Extensions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Counts the answers to a survey, respondent by respondent, and keeps no more than the counts: for each question and group how many chose each option, and how many
 * gave none, by reason. All of a group are one source, with one voice on each element; each question is one row of evidence for each group. Not thread-safe.
 */
public final class SurveyCount {

    /** The most groups that are told apart. A column with more values is hardly a group. */
    public static final int MOST_GROUPS = 500;

    private final Codebook codebook;
    private final Map<List<String>, Tally> tallies = new LinkedHashMap<>();
    private int respondents;

    private SurveyCount(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The counts of one group. */
    private final class Tally {

        private final List<long[]> options = new ArrayList<>();
        private final List<Map<MissingAnswer, Long>> missing = new ArrayList<>();
        private final Origin first;
        private Origin last;

        private Tally(Origin first) {
            this.first = first;
            for (SurveyQuestion question : codebook.questions()) {
                options.add(new long[question.scale().options().size()]);
                missing.add(new EnumMap<>(MissingAnswer.class));
            }
        }
    }

    /**
     * Begins to count.
     *
     * @param codebook what the columns hold
     * @return a count of nobody
     * @throws IllegalArgumentException if the codebook has no id
     */
    public static SurveyCount of(Codebook codebook) {
        if (codebook.id().isBlank()) {
            throw new IllegalArgumentException("codebook: its id must not be blank");
        }
        return new SurveyCount(codebook);
    }

    /**
     * Adds a respondent.
     *
     * @param groups the id of the group that the respondent belongs to, for each of the codebook's columns of groups; empty where none is known
     * @param answers the answer to each of the codebook's questions
     * @param origin where it was read
     * @return false, and the respondent is not counted, if there would be more than {@value #MOST_GROUPS} groups
     * @throws IllegalArgumentException if there is not one group for each column, or one answer for each question, or an answer is beyond its scale
     */
    public boolean add(List<String> groups, List<Answer> answers, Origin origin) {
        if (groups.size() != codebook.groups().size() || answers.size() != codebook.questions().size()) {
            throw new IllegalArgumentException("groups and answers: " + codebook.groups().size() + " and " + codebook.questions().size() + " are needed, not "
                    + groups.size() + " and " + answers.size());
        }
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).option() >= codebook.questions().get(i).scale().options().size()) {
                throw new IllegalArgumentException("answers: " + codebook.questions().get(i).variable() + " has no such option: " + answers.get(i).option());
            }
        }
        if (!tallies.containsKey(groups) && tallies.size() == MOST_GROUPS) {
            return false;
        }
        Tally tally = tallies.computeIfAbsent(List.copyOf(groups), key -> new Tally(origin));
        tally.last = origin;
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            if (answer.isValid()) {
                tally.options.get(i)[answer.option()]++;
            } else if (answer.missing() != null) {
                tally.missing.get(i).merge(answer.missing(), 1L, Long::sum);
            }
        }
        respondents++;
        return true;
    }

    /**
     * How many respondents were counted.
     *
     * @return from 0
     */
    public int respondents() {
        return respondents;
    }

    /**
     * How many groups there are.
     *
     * @return from 0; 1 for a survey without groups
     */
    public int groups() {
        return tallies.size();
    }

    /**
     * What the answers say of the theory.
     *
     * @return a row of evidence for each question that is about something and each group, question by question, and a source for each group, both in the order in
     *     which groups were first met
     */
    public EvidenceBase evidence() {
        return evidence((first, last) -> "");
    }

    /**
     * What the answers say of the theory.
     *
     * @param rows words for the rows that an item was counted from, made of the places of the first and the last of them
     * @return as {@link #evidence()}, with these words as the place in the source material
     */
    public EvidenceBase evidence(BiFunction<Place, Place, String> rows) {
        Map<List<String>, String> voices = ids(false);
        Map<List<String>, String> parts = ids(true);
        Map<String, Source> sources = new LinkedHashMap<>();
        tallies.forEach((groups, tally) -> {
            String id = codebook.id() + voices.get(withoutCycle(groups));
            sources.putIfAbsent(id, source(id, groups, tally));
        });
        List<EvidenceItem> items = new ArrayList<>();
        for (int i = 0; i < codebook.questions().size(); i++) {
            for (Map.Entry<List<String>, Tally> entry : tallies.entrySet()) {
                List<String> groups = entry.getKey();
                SurveyQuestion question = codebook.questions().get(i);
                if (!question.targets().isEmpty()) {
                    Tally tally = entry.getValue();
                    String id = codebook.id() + "-" + question.id() + parts.get(groups);
                    EvidenceBuilder item = about(groups, EvidenceItem.saying(id, answers(i, tally))).targets(question.targets())
                            .sources(codebook.id() + voices.get(withoutCycle(groups))).question(question.question())
                            .reference(new Reference(rows.apply(tally.first.place(), tally.last.place()), "", ""))
                            .origin(field -> tally.first.of(question.variable()));
                    Optional.ofNullable(question.nature()).ifPresent(item::nature);
                    Optional.ofNullable(question.level()).ifPresent(item::level);
                    items.add(item.build());
                }
            }
        }
        String file = tallies.values().stream().map(tally -> tally.first.place().file()).findFirst().orElse("");
        List<RowCount> counts = file.isEmpty() ? List.of() : List.of(new RowCount(file, items.size(), 0));
        return new EvidenceBase(new SourceRegister(sources.values()), items, counts, Extensions.NONE);
    }

    private String groupOf(SurveyUse use, List<String> groups) {
        for (int i = 0; i < groups.size(); i++) {
            if (codebook.groups().get(i).use() == use) {
                return groups.get(i);
            }
        }
        return "";
    }

    /** The ids of the groups; two whose parts happen to run together to the same text are told apart by a number. */
    private Map<List<String>, String> ids(boolean withCycle) {
        Map<List<String>, String> ids = new LinkedHashMap<>();
        Map<String, Integer> taken = new LinkedHashMap<>();
        for (List<String> groups : tallies.keySet()) {
            List<String> key = withCycle ? groups : withoutCycle(groups);
            if (!ids.containsKey(key)) {
                StringBuilder id = new StringBuilder();
                key.stream().filter(group -> !group.isEmpty()).forEach(group -> id.append('-').append(group));
                int number = taken.merge(id.toString(), 1, Integer::sum);
                ids.put(key, number == 1 ? id.toString() : id + "~" + number);
            }
        }
        return ids;
    }

    /** Those who answer in another cycle are the same voice, later. */
    private List<String> withoutCycle(List<String> groups) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            kept.add(codebook.groups().get(i).use() == SurveyUse.CYCLE ? "" : groups.get(i));
        }
        return kept;
    }

    private Source source(String id, List<String> groups, Tally tally) {
        List<String> labels = new ArrayList<>();
        if (!codebook.title().isEmpty()) {
            labels.add(codebook.title());
            for (int i = 0; i < groups.size(); i++) {
                if (!groups.get(i).isEmpty() && codebook.groups().get(i).use() != SurveyUse.CYCLE) {
                    labels.add(codebook.groups().get(i).label(groups.get(i)));
                }
            }
        }
        String role = groupOf(SurveyUse.ROLE, groups);
        return new Source(id, String.join(", ", labels), role.isEmpty() ? codebook.role() : role, codebook.standing(),
                groupOf(SurveyUse.ACTOR, groups), "", true, "", tally.first);
    }

    private SurveyAnswers answers(int index, Tally tally) {
        SurveyQuestion question = codebook.questions().get(index);
        List<Long> counts = Arrays.stream(tally.options.get(index)).boxed().toList();
        return new SurveyAnswers(question.scale().labels(), counts, null, null, null, null, tally.missing.get(index), null, question.reversed());
    }

    private EvidenceBuilder about(List<String> groups, EvidenceBuilder item) {
        String cycle = groupOf(SurveyUse.CYCLE, groups);
        return item.about(said(groupOf(SurveyUse.ACTOR, groups))).subgroups(said(groupOf(SurveyUse.SUBGROUP, groups)))
                .cycles(cycle.isEmpty() ? codebook.cycles() : List.of(cycle)).date(codebook.date());
    }

    private static List<String> said(String group) {
        return group.isEmpty() ? List.of() : List.of(group);
    }
}
