/**
 * Floor 8: from bytes to text. {@link io.github.verkan.io.source.SourceText} finds out the encoding, strictly: byte order mark, else UTF-8,
 * else windows-1252, and says what it found; {@link io.github.verkan.io.source.InputLimits} keeps what is read within bounds.
 */
package io.github.verkan.io.source;
