/**
 * Floor 8: writes XML, for pictures and pages. {@link io.github.verkan.report.markup.XmlWriter} escapes whatever comes from files and takes out what XML may not
 * hold, so that nothing but what the library itself writes becomes markup.
 */
package io.github.verkan.report.markup;
