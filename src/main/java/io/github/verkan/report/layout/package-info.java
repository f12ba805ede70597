/**
 * Floor 8: where things stand in a picture of a theory of change, or of the influences of a study ({@link io.github.verkan.report.layout.LoopLayout}), apart from
 * drawing it.
 *
 * <pre>
 * DiagramLayout layout = DiagramLayout.of(theory, LayoutOptions.in(Language.SV));
 * layout.boxes();    // elements, wholes around their parts, and mechanisms on their links
 * layout.routes();   // links, as lines and cubic curves
 * layout.areas();    // columns with their headings
 * </pre>
 *
 * The columns are given by kind and horizon, so that of a layered drawing (Sugiyama, Tagawa and Toda 1981) only the order within columns, the places and the
 * routes are left to find. Nothing is measured on the machine: widths come from a table. The same theory gives the same picture, and what changes little in the
 * theory moves little.
 */
package io.github.verkan.report.layout;
