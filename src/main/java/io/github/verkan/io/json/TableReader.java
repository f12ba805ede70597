package io.github.verkan.io.json;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Place;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.theory.TheoryBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads the tables that an evaluation names beside its JSON. This package knows JSON only; whoever knows tables too gives a reader for them to
 * {@link EvaluationJson#read(java.nio.file.Path, TableReader)}.
 *
 * <p>The files have been opened, decoded and found to lie in the evaluation's folder. As everywhere, problems with their content are diagnostics,
 * never exceptions.
 */
public interface TableReader {

    /**
     * Adds what tables of elements and links hold to a theory.
     *
     * @param tables the tables, in the order in which the evaluation names them
     * @param into the theory so far; empty if the evaluation names no JSON for it
     * @return the same builder, with everything that there is to say about the tables
     */
    Checked<TheoryBuilder> theory(List<SourceText> tables, TheoryBuilder into);

    /**
     * Reads a table of evidence or of sources.
     *
     * @param table the table
     * @return what it holds, with everything that there is to say about it; nothing yet of a table that has to wait for others, see {@link #codedEvidence}
     */
    Checked<EvidenceBase> evidence(SourceText table);

    /**
     * Reads a table of evidence that is too large to be held as a text.
     *
     * @param file the table, found to lie in the evaluation's folder
     * @param name the name to report it under
     * @return what it holds, with everything that there is to say about it; or nothing for a file to be read by {@link #evidence}, as is every file if this is not
     *     overridden
     * @throws IOException if it cannot be opened or read
     */
    default Optional<Checked<EvidenceBase>> largeEvidence(Path file, String name) throws IOException {
        return Optional.empty();
    }

    /**
     * Reads a survey: the answers, one row per respondent, with what says how they are read.
     *
     * @param id the id that the ids of its sources and items begin with; empty for the codebook's own
     * @param answers the answers
     * @param codebook what their columns hold
     * @param scales the scales of its questions; empty if the usual ones are enough
     * @return what the answers say of the theory, with everything that there is to say about the tables
     */
    Checked<EvidenceBase> survey(String id, SourceText answers, SourceText codebook, List<SourceText> scales);

    /**
     * Reads an archive that holds evidence, such as a project of a program for qualitative analysis. Nothing of it is read if this is not overridden.
     *
     * @param file the archive, found to lie in the evaluation's folder
     * @param name the name to report it under
     * @return what it holds, with everything that there is to say about it; nothing yet where it has to wait for others, see {@link #codedEvidence}
     * @throws IOException if it cannot be opened or read
     */
    default Checked<EvidenceBase> archive(Path file, String name) throws IOException {
        return new Checked<>(EvidenceBase.EMPTY, List.of(Diagnostic.error("no-table-reader", Place.file(name), "",
                "this is an archive, and nothing that reads archives was given", "")));
    }

    /**
     * The evidence that follows from several tables together, such as coding sheets and their codebook. Asked for once, after the last table.
     *
     * @return what they hold together; nothing where there are none
     */
    default Checked<EvidenceBase> codedEvidence() {
        return new Checked<>(EvidenceBase.EMPTY, List.of());
    }
}
