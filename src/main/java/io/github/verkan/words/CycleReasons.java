package io.github.verkan.words;

import io.github.verkan.comparison.CycleChange;
import io.github.verkan.comparison.Incomparability;
import io.github.verkan.comparison.RivalExplanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        return change.incomparable().stream().map(reason -> clause(reason, then(change), now(change))).toList();
    }

    private String then(CycleChange change) {
        return names.cycle(change.before().scope().cycle());
    }

    private String now(CycleChange change) {
        return names.cycle(change.after().scope().cycle());
    }

    private String clause(Incomparability reason, String then, String now) {
        String code = reason.kind().code();
        List<String> before = reason.before().stream().map(OneLine::of).toList();
        List<String> after = reason.after().stream().map(OneLine::of).toList();
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
            clause(rival, change).ifPresent(clauses::add);
        }
        return clauses;
    }

    /** That a factor was named in evidence on itself explains nothing. */
    private Optional<String> clause(RivalExplanation rival, CycleChange change) {
        String code = rival.kind().code();
        List<String> ids = rival.ids().stream().filter(id -> !id.equals(change.element())).toList();
        String many = ids.size() == 1 ? "" : "-many";
        String rows = names.cut(rival.rows().stream().map(OneLine::of).toList());
        return switch (rival.kind()) {
            case FACTORS_NAMED -> ids.isEmpty() ? Optional.empty() : Optional.of(wording.phrase(RIVAL, code + many, now(change), names.some(ids)));
            case CONCURRENT_INITIATIVE -> Optional.of(ids.isEmpty() ? wording.phrase(RIVAL, code + "-said", rows)
                    : wording.phrase(RIVAL, code, names.some(ids)));
            case RESPONDENTS_CHANGED -> Optional.of(wording.phrase(RIVAL, code + many, names.cut(ids.stream().map(names::source).toList())));
            case NUMBER_OF_ANSWERS_DIFFERS -> Optional.of(wording.phrase(RIVAL, code, names.cut(ids.stream().map(Long::parseLong).map(typography::number).toList())));
            case METHODS_CHANGED -> Optional.of(wording.phrase(RIVAL, code + many, names.cut(ids.stream().map(OneLine::of).toList())));
            case METHOD_CHANGED -> Optional.of(wording.phrase(RIVAL, code, rows));
        };
    }
}
