/**
 * Floor 10: whole cases from files, whatever their formats.
 *
 * <p>The packages {@code io.json} and {@code io.csv} each know one format and not each other. {@link io.github.verkan.io.files.EvaluationFiles} brings them
 * together: an evaluation that names its files, or a theory with evidence beside it. A new format that is read back gets a package of its own on the floor
 * below, and is taken up here.
 */
package io.github.verkan.io.files;
