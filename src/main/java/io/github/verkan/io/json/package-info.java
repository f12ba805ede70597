/**
 * Floor 9: JSON, read and written.
 *
 * <p>One class a document: {@link io.github.verkan.io.json.TheoryJson}, {@link io.github.verkan.io.json.EvidenceJson},
 * {@link io.github.verkan.io.json.EvaluationJson}, {@link io.github.verkan.io.json.RulesJson}, {@link io.github.verkan.io.json.FrameworkJson} and
 * {@link io.github.verkan.io.json.FactorsJson}; frameworks that come with the library are {@link io.github.verkan.io.json.ReadyFrameworks}.
 *
 * <pre>
 * Checked&lt;TheoryOfChange&gt; read = TheoryJson.read(Path.of("theory.json"));
 * read.diagnostics().forEach(System.err::println);
 * TheoryJson.write(read.value(), Path.of("copy.json"));
 * </pre>
 *
 * Reading collects all problems, each with line, column and JSON Pointer, and gives what could be made of the rest: content never leads to an
 * exception. Unknown keys are an error with a suggestion; {@code extensions} are kept as they are. Writing gives the same bytes for the same
 * content, and reading them the same content. The schemas of the documents lie in the jar under {@code io/github/verkan/schemas}.
 *
 * <p>An evaluation may name tables beside its JSON; a {@link io.github.verkan.io.json.TableReader} given by the caller reads them, since this
 * package knows JSON only. No type of the JSON library shows in any signature.
 */
package io.github.verkan.io.json;
