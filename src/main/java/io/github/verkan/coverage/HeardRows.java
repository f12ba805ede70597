package io.github.verkan.coverage;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.ListedReason;
import io.github.verkan.assess.Status;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evidence.EvidenceItem;
import io.github.verkan.evidence.EvidenceKind;
import io.github.verkan.evidence.Source;
import io.github.verkan.explain.Citation;
import io.github.verkan.theory.Identified;
import io.github.verkan.theory.TheoryOfChange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts the rows that were heard on an element into the columns that they belong to. */
final class HeardRows {

    private static final String NO_VIEW = "no-view";

    private final Assessment assessment;
    private final TheoryOfChange theory;
    private final Set<String> inner;
    private final Map<String, EvidenceItem> items = new LinkedHashMap<>();
    private final Map<String, String> perspectives = new LinkedHashMap<>();
    private final Map<Dimension, Set<String>> used = new EnumMap<>(Dimension.class);

    /** A cell in the making. */
    private static final class Draft {
        private final Set<String> voices = new TreeSet<>();
        private final Map<String, Citation> rows = new TreeMap<>();
    }

    HeardRows(Assessment assessment) {
        this.assessment = assessment;
        this.theory = assessment.evaluation().theory();
        this.inner = theory.innerActors();
        for (EvidenceItem item : assessment.evaluation().evidence().items()) {
            items.put(item.id(), item);
        }
        for (Source source : assessment.evaluation().evidence().sources().all()) {
            perspectives.put(source.id(), source.perspective());
        }
        for (Dimension by : Dimension.values()) {
            used.put(by, new LinkedHashSet<>());
        }
    }

    /** The columns of all that was read so far and all that the case names, in its order; the empty one last, where it is used. */
    List<String> columns(Dimension by) {
        Set<String> columns = new LinkedHashSet<>(switch (by) {
            case ROLE -> perspectives.values();
            case METHOD -> methods();
            case ACTOR -> inner;
            case CYCLE -> Identified.ids(assessment.evaluation().cycles());
        });
        columns.remove("");
        if (used.get(by).contains("")) {
            columns.add("");
        }
        return List.copyOf(columns);
    }

    private Set<String> methods() {
        Set<String> methods = new LinkedHashSet<>();
        for (EvidenceItem item : items.values()) {
            methods.addAll(item.methods());
        }
        return methods;
    }

    /** The cells of an element, by column. */
    Map<Dimension, Map<String, CoverageCell>> cellsOf(Verdict verdict) {
        Set<String> speaking = new TreeSet<>(verdict.counts().yes());
        speaking.addAll(verdict.counts().partly());
        speaking.addAll(verdict.counts().no());
        boolean isEarly = verdict.status() == Status.TOO_EARLY;
        Map<Dimension, Map<String, Draft>> drafts = new EnumMap<>(Dimension.class);
        for (String source : speaking) {
            draft(drafts, Dimension.ROLE, perspectives.get(source)).voices.add(source);
        }
        for (Citation row : verdict.explanation().citations()) {
            EvidenceItem item = items.get(row.evidence());
            for (String source : isHeard(row, item) ? item.sources() : List.<String>of()) {
                if (isEarly || speaking.contains(source)) {
                    for (Dimension by : Dimension.values()) {
                        for (String column : columnsOf(item, source, by)) {
                            Draft draft = draft(drafts, by, column);
                            draft.voices.add(source);
                            draft.rows.put(row.evidence(), row);
                        }
                    }
                }
            }
        }
        return cells(verdict.element(), drafts);
    }

    private static Draft draft(Map<Dimension, Map<String, Draft>> drafts, Dimension by, String column) {
        return drafts.computeIfAbsent(by, key -> new LinkedHashMap<>()).computeIfAbsent(column, key -> new Draft());
    }

    /** A view that counts, did so until the source said something else, or is an early sign. */
    private static boolean isHeard(Citation row, EvidenceItem item) {
        boolean isHeardBefore = row.listed().equals(ListedReason.EARLIER_PICTURE.code()) || row.listed().equals(ListedReason.EARLY_SIGN.code());
        boolean isView = row.counts() || isHeardBefore;
        return isView && item != null && item.kind() != EvidenceKind.GAP && !row.says().equals(NO_VIEW);
    }

    private List<String> columnsOf(EvidenceItem item, String source, Dimension by) {
        List<String> columns = switch (by) {
            case ROLE -> List.of(perspectives.get(source));
            case METHOD -> item.methods();
            case ACTOR -> actorsOf(item);
            case CYCLE -> item.cycles();
        };
        return columns.isEmpty() ? List.of("") : columns;
    }

    /** Those of the case that a row names; a row is not heard that names outsiders alone. */
    private List<String> actorsOf(EvidenceItem item) {
        Set<String> actors = new LinkedHashSet<>();
        for (String party : item.about()) {
            actors.addAll(theory.members(party));
        }
        actors.retainAll(inner);
        return new ArrayList<>(actors);
    }

    private Map<Dimension, Map<String, CoverageCell>> cells(String target, Map<Dimension, Map<String, Draft>> drafts) {
        Map<Dimension, Map<String, CoverageCell>> cells = new EnumMap<>(Dimension.class);
        for (Map.Entry<Dimension, Map<String, Draft>> columns : drafts.entrySet()) {
            Dimension by = columns.getKey();
            Map<String, CoverageCell> made = new LinkedHashMap<>();
            for (Map.Entry<String, Draft> column : columns.getValue().entrySet()) {
                Draft draft = column.getValue();
                made.put(column.getKey(), new CoverageCell(target, by, column.getKey(), List.copyOf(draft.voices), List.copyOf(draft.rows.values())));
            }
            used.get(by).addAll(made.keySet());
            cells.put(by, made);
        }
        return cells;
    }

    /** The ids of all that can have a verdict, elements first. */
    List<String> targets() {
        List<String> targets = new ArrayList<>(Identified.ids(theory.elements()));
        targets.addAll(Identified.ids(theory.links()));
        return targets;
    }
}
