package io.github.verkan.report.document;

/** A piece of a section that stands by itself. */
public sealed interface Block permits Paragraph, Bullets, DataTable, Figure {}
