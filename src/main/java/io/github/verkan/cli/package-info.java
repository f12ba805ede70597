/**
 * Floor 12: arguments to calls to exit code. {@link io.github.verkan.cli.Main} is the program; what it can do is what the library can do. Data goes to
 * standard output, messages to standard error. Exit code 0: no problems; 1: problems were found (all that could be read is still reported); 2: wrong use.
 */
package io.github.verkan.cli;
