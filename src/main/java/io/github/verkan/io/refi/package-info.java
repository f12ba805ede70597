/**
 * Floor 9: what programs for qualitative analysis exchange (REFI-QDA 1.0 and 1.5: NVivo, ATLAS.ti, MAXQDA and others). Codebooks ({@code .qdc}) and the coded text of
 * projects ({@code .qdpx}) are read into the same coding sheets and codes as tables are.
 *
 * <p>{@link io.github.verkan.io.refi.RefiQda} reads both. Neither a document type nor an entity of an XML file is looked at, nothing is written to disk, and no file that a
 * project names outside itself is opened; {@link io.github.verkan.io.refi.ZipLimits} bounds what is unpacked. Whatever a file holds is a diagnostic, never an exception.
 */
package io.github.verkan.io.refi;
