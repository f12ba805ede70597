package io.github.verkan.io.csv;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.survey.AnswerScale;
import io.github.verkan.survey.Codebook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads surveys as tables: the answers, one row per respondent; the codebook, one row per column of the answers; and the scales, one row per option. The codebook
 * decides what is read, so that the answers can stay as the survey tool exports them. All problems are reported, by place, and no content makes it throw.
 * Immutable.
 */
public final class SurveyTables {

    private static final SurveyTables STANDARD = new SurveyTables(InputLimits.DEFAULT);

    private final InputLimits limits;

    private SurveyTables(InputLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads within the default limits.
     *
     * @return the reader
     */
    public static SurveyTables standard() {
        return STANDARD;
    }

    /**
     * Reads within other limits.
     *
     * @param limits how many rows and columns, and how long a cell, to accept at most
     * @return the reader
     */
    public static SurveyTables within(InputLimits limits) {
        return new SurveyTables(Objects.requireNonNull(limits, "limits"));
    }

    /**
     * Reads a table of scales.
     *
     * @param source the table
     * @return the scales, no two with the same name, in the order of the rows
     */
    public Checked<List<AnswerScale>> scales(SourceText source) {
        Problems problems = new Problems(source.file(), limits);
        ScaleRows rows = new ScaleRows();
        new TableReader(source, TableKind.SCALES, limits, problems).read(rows::take);
        List<AnswerScale> scales = List.copyOf(rows.scales(problems));
        return problems.with(scales);
    }

    /**
     * Reads a codebook.
     *
     * @param source the table
     * @param scales tables of scales; of a name that stands in two the first is kept. A declared scale goes before a usual one of the same name
     * @return the codebook; without questions if none could be read
     */
    public Checked<Codebook> codebook(SourceText source, List<SourceText> scales) {
        Map<String, AnswerScale> declared = new LinkedHashMap<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (SourceText table : scales) {
            Checked<List<AnswerScale>> read = scales(table);
            diagnostics.addAll(read.diagnostics());
            Problems problems = new Problems(table.file(), limits);
            for (AnswerScale scale : read.value()) {
                if (declared.putIfAbsent(ScaleRows.folded(scale.id()), scale) != null) {
                    problems.error("duplicate-id", problems.place(), scale.id(), "a scale of this name stands in another file; the first one is kept", "");
                }
            }
            diagnostics.addAll(problems.all());
        }
        Problems problems = new Problems(source.file(), limits);
        CodebookRows rows = new CodebookRows(declared.values());
        new TableReader(source, TableKind.CODEBOOK, limits, problems).read(rows::take);
        diagnostics.addAll(problems.all());
        return new Checked<>(rows.codebook(), diagnostics);
    }

    /**
     * Whether a table can be the answers to a survey.
     *
     * @param source the table
     * @param codebook the codebook of the survey
     * @return true if one of its first rows has a question of the codebook as header, and more of its variables than headers of any other kind of table
     */
    public static boolean isSurvey(SourceText source, Codebook codebook) {
        VariableNames names = new VariableNames(codebook);
        List<List<String>> rows = Dialect.of(source.text(), names).rows();
        int known = rows.stream().filter(names::hasQuestion).mapToInt(names::known).max().orElse(0);
        return known > CsvTables.kindOf(source).map(kind -> new KindHeaders(kind).mostKnown(rows)).orElse(0);
    }

    /**
     * Reads the answers to a survey, in one pass, and keeps the counts.
     *
     * @param source the answers, one row per respondent
     * @param codebook what the columns hold; without an id it gets that of the file, without folder and ending
     * @return a row of evidence for each question that is about something and each group of respondents, and a source for each group, as
     *     {@link io.github.verkan.survey.SurveyCount} makes them; none if a column that says the group is missing
     */
    public Checked<EvidenceBase> answers(SourceText source, Codebook codebook) {
        Problems problems = new Problems(source.file(), limits);
        if (codebook.questions().isEmpty()) {
            problems.error("empty-codebook", problems.place(), "", "the codebook has no question that could be read; the answers are not read", "");
            return problems.with(EvidenceBase.EMPTY);
        }
        Codebook named = codebook.id().isBlank() ? codebook.named(stem(source.file())) : codebook;
        VariableNames names = new VariableNames(named);
        SurveyRows rows = new SurveyRows(named, problems);
        new TableReader(source, names, limits, problems).read(rows::take);
        return problems.with(rows.evidence(source.file()));
    }

    private static String stem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return stem.isBlank() ? "survey" : stem;
    }
}
