/**
 * Floor 3: texts that people have coded, on their way to evidence.
 *
 * <p>A {@link io.github.verkan.coding.CodingSheet} holds what coders made of meaning units, a {@link io.github.verkan.coding.Codebook} what their codes mean and which elements
 * of a theory they speak of. {@link io.github.verkan.coding.CodedEvidence} makes evidence of the two and reports what leads nowhere;
 * {@link io.github.verkan.coding.CodingAgreement} says how far coders who read the same units agree.
 */
package io.github.verkan.coding;
