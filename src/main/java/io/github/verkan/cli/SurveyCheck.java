package io.github.verkan.cli;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.io.csv.SurveyTables;
import io.github.verkan.io.files.FileKind;
import io.github.verkan.io.source.InputLimits;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.survey.Codebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The codebooks and scales among files that are checked: without them the answers to a survey cannot be told from any other table. */
final class SurveyCheck {

    private final List<SourceText> scales = new ArrayList<>();
    private final List<Codebook> codebooks = new ArrayList<>();

    private SurveyCheck() {}

    /** Those among these files. */
    static SurveyCheck among(List<Path> files) throws IOException {
        SurveyCheck check = new SurveyCheck();
        List<SourceText> tables = new ArrayList<>();
        for (Path file : files) {
            SourceText text = SourceText.read(file, file.toString(), InputLimits.DEFAULT).value();
            Optional<FileKind> kind = FileKind.of(text);
            if (kind.filter(it -> it == FileKind.SCALE_TABLE).isPresent()) {
                check.scales.add(text);
            } else if (kind.filter(it -> it == FileKind.CODEBOOK_TABLE).isPresent()) {
                tables.add(text);
            }
        }
        tables.forEach(table -> check.codebooks.add(SurveyTables.standard().codebook(table, check.scales).value()));
        return check;
    }

    List<SourceText> scales() {
        return scales;
    }

    boolean isSurvey(Path file) throws IOException {
        return codebookOf(SourceText.read(file, file.toString(), InputLimits.DEFAULT).value()).isPresent();
    }

    /** What the answers that a text holds say; nothing if it holds none. */
    Optional<Checked<EvidenceBase>> answersOf(SourceText text) {
        return codebookOf(text).map(codebook -> SurveyTables.standard().answers(text, codebook));
    }

    private Optional<Codebook> codebookOf(SourceText text) {
        return FileKind.isJson(text) ? Optional.empty() : codebooks.stream().filter(codebook -> SurveyTables.isSurvey(text, codebook)).findFirst();
    }
}
