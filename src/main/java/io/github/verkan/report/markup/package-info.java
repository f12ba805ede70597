/**
 * Floor 8: what everything that draws or lays out a page shares: safe markup, and the tints of verdicts.
 */
package io.github.verkan.report.markup;
