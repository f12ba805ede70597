package io.github.verkan.io.files;

import io.github.verkan.coding.Codebook;
import io.github.verkan.coding.CodingSheet;
import java.util.Objects;

/**
 * A material that people have coded.
 *
 * @param sheet what they made of it
 * @param book what their codes mean; empty if no file says it
 */
public record CodedMaterial(CodingSheet sheet, Codebook book) {

    /** Makes a material. */
    public CodedMaterial {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(book, "book");
    }
}
