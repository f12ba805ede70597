package io.github.verkan.io.refi;

import io.github.verkan.coding.Code;
import io.github.verkan.coding.CodingSheet;
import java.util.List;
import java.util.Objects;

/**
 * The coded text of a project.
 *
 * @param sheet the selections of text as meaning units, a row for each coder; the source is the document's name
 * @param codes the codes with their definitions; what a code is nested in are its subcategory, category and theme
 */
public record RefiProject(CodingSheet sheet, List<Code> codes) {

    /** Nothing. */
    public static final RefiProject EMPTY = new RefiProject(CodingSheet.EMPTY, List.of());

    /** Makes a project. */
    public RefiProject {
        Objects.requireNonNull(sheet, "sheet");
        codes = List.copyOf(codes);
    }
}
