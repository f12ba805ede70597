package io.github.verkan.words;

import io.github.verkan.comparison.CycleChange;
import io.github.verkan.comparison.Incomparability;
import io.github.verkan.comparison.RivalExplanation;
import java.util.ArrayList;
import java.util.List;

/** Why two cycles cannot be compared, and what else may be behind what differs between them, in clauses. */
final class CycleReasons {

    private static final String INCOMPARABLE = "incomparable-clause";
    private static final String RIVAL = "rival-clause";

    private final ThingNames names;
    private final Wording wording;
    private final Typography typography;

    CycleReasons(ThingNames names, Language language) {
        this.names = names;
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
    }

    /** The reasons for no trend, as subordinate clauses. */
    List<String> of(CycleChange change) {
        List<String> clauses = new ArrayList<>();
        for (Incomparability reason : change.incomparable()) {
            clauses.add(clause(reason, then(change), now(change)));
        }
        return clauses;
    }

    private String then(CycleChange change) {
        return names.cycle(change.before().scope().cycle());
    }

    private String now(CycleChange change) {
        return names.cycle(change.after().scope().cycle());
    }

    private String clause(Incomparability reason, String then, String now) {
        String code = reason.kind().code();
        List<String> before = OneLine.all(reason.before());
        List<String> after = OneLine.all(reason.after());
        return switch (reason.kind()) {
            case NO_GRADE -> before.isEmpty() || after.isEmpty() ? wording.phrase(INCOMPARABLE, code, before.isEmpty() ? now : then)
                    : wording.word(INCOMPARABLE, code + "-both");
            case METHOD_CHANGED -> wording.phrase(INCOMPARABLE, code, names.cut(after));
            case WORDING_DIFFERS -> before.size() == 1 && after.size() == 1
                    ? wording.phrase(INCOMPARABLE, code + "-from", typography.quoted(before.get(0)), then, typography.quoted(after.get(0)), now)
                    : wording.word(INCOMPARABLE, code);
            case METHOD_DIFFERS -> wording.phrase(INCOMPARABLE, code, names.cut(before), then, names.cut(after), now);
            case SCALE_DIFFERS, SOURCES_DIFFER -> wording.word(INCOMPARABLE, code);
        };
    }

    /** What else may be behind it. */
    List<String> rivals(CycleChange change) {
        List<String> clauses = new ArrayList<>();
        for (RivalExplanation rival : change.rivals()) {
            String clause = clause(rival, change);
            if (!clause.isEmpty()) {
                clauses.add(clause);
            }
        }
        return clauses;
    }

    /** Nothing for a factor that was named in evidence on itself alone: that explains nothing. */
    private String clause(RivalExplanation rival, CycleChange change) {
        String code = rival.kind().code();
        List<String> ids = new ArrayList<>(rival.ids());
        ids.removeAll(List.of(change.element()));
        String many = ids.size() == 1 ? "" : "-many";
        String rows = names.cut(OneLine.all(rival.rows()));
        return switch (rival.kind()) {
            case FACTORS_NAMED -> ids.isEmpty() ? "" : wording.phrase(RIVAL, code + many, now(change), names.some(ids));
            case CONCURRENT_INITIATIVE -> ids.isEmpty() ? wording.phrase(RIVAL, code + "-said", rows) : wording.phrase(RIVAL, code, names.some(ids));
            case RESPONDENTS_CHANGED -> wording.phrase(RIVAL, code + many, names.cut(sources(ids)));
            case NUMBER_OF_ANSWERS_DIFFERS -> wording.phrase(RIVAL, code, names.cut(numbers(ids)));
            case METHODS_CHANGED -> wording.phrase(RIVAL, code + many, names.cut(OneLine.all(ids)));
            case METHOD_CHANGED -> wording.phrase(RIVAL, code, rows);
        };
    }

    private List<String> sources(List<String> ids) {
        List<String> sources = new ArrayList<>();
        for (String id : ids) {
            sources.add(names.source(id));
        }
        return sources;
    }

    private List<String> numbers(List<String> digits) {
        List<String> numbers = new ArrayList<>();
        for (String number : digits) {
            numbers.add(typography.number(Long.parseLong(number)));
        }
        return numbers;
    }
}
