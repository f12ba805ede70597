/**
 * Floor 7: codes to words to sentences, in Swedish and English. All words stand in one {@link io.github.verkan.words.Catalogue}, which can
 * be read backwards: from a word to its code.
 */
package io.github.verkan.words;
