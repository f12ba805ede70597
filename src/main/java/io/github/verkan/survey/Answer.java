package io.github.verkan.survey;

import io.github.verkan.evidence.MissingAnswer;
import java.util.Objects;
import java.util.Optional;

/**
 * What one respondent gave as the answer to one question: an option of its scale, a reason for none, or something that is neither and is counted nowhere.
 *
 * @param option the option, from 0 for the most negative; −1 for no option
 * @param missing why it is no option; null for an option, and for what is not understood
 * @param byCode whether the option was told by its code alone
 */
public record Answer(int option, MissingAnswer missing, boolean byCode) {

    /** Neither an option nor a reason. */
    public static final Answer UNKNOWN = new Answer(-1, null, false);

    /**
     * Makes an answer.
     *
     * @throws IllegalArgumentException if it is an option and a reason for none, or the option is below −1
     */
    public Answer {
        if (option < -1 || option >= 0 && missing != null || option < 0 && byCode) {
            throw new IllegalArgumentException("an answer is an option from 0 or a reason: " + option + ", " + missing + ", " + byCode);
        }
    }

    static Answer of(int option, boolean byCode) {
        return new Answer(option, null, byCode);
    }

    static Answer none(MissingAnswer reason) {
        return new Answer(-1, Objects.requireNonNull(reason, "reason"), false);
    }

    /**
     * Whether it is an option of the scale.
     *
     * @return true if it is
     */
    public boolean isValid() {
        return option >= 0;
    }

    /**
     * Why it is no option.
     *
     * @return the reason; nothing for an option, and for what is not understood
     */
    public Optional<MissingAnswer> reason() {
        return Optional.ofNullable(missing);
    }
}
