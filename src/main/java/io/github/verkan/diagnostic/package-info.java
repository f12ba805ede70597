/**
 * Floor 0: what a reader of a file has to be told, and where.
 *
 * <p>Content problems are values, never exceptions: a {@link io.github.verkan.diagnostic.Diagnostic} has a stable code, a
 * {@link io.github.verkan.diagnostic.Place}, the offending value and a hint. Whatever reads or builds from somebody's files gives a
 * {@link io.github.verkan.diagnostic.Checked}: the value as far as it could be made out, together with everything that there is to say
 * about it. Throwing is the caller's choice: {@link io.github.verkan.diagnostic.Checked#orThrow()}.
 */
package io.github.verkan.diagnostic;
