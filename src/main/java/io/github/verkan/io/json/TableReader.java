package io.github.verkan.io.json;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.evidence.EvidenceBase;
import io.github.verkan.io.source.SourceText;
import io.github.verkan.theory.TheoryBuilder;
import java.util.List;

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
     * The evidence that follows from several tables together, such as coding sheets and their codebook. Asked for once, after the last table.
     *
     * @return what they hold together; nothing where there are none
     */
    default Checked<EvidenceBase> codedEvidence() {
        return new Checked<>(EvidenceBase.EMPTY, List.of());
    }
}
