package io.github.verkan.robustness;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Verdict;
import io.github.verkan.evaluation.AssessmentRules;
import io.github.verkan.scale.Degree;
import java.math.BigInteger;
import java.util.Optional;

/** The voices of a verdict by the default method, and how a degree follows from them. */
record VoiceCounts(int yes, int partly, int no, Degree partlyCounts) {

    /** Nothing where the method is another one, nobody was heard, or the degree was taken back. */
    static Optional<VoiceCounts> of(Assessment assessment, Verdict verdict) {
        boolean isByVoices = assessment.settings().method().equals(AssessmentRules.VOICES);
        if (!isByVoices || verdict.degree() == null || verdict.counts().voices() == 0) {
            return Optional.empty();
        }
        VoiceCounts counts = new VoiceCounts(verdict.counts().yes().size(), verdict.counts().partly().size(), verdict.counts().no().size(),
                assessment.settings().fraction("partlyCounts"));
        return counts.degree().equals(verdict.degree()) ? Optional.of(counts) : Optional.empty();
    }

    int voices() {
        return yes + partly + no;
    }

    Degree degree() {
        return degree(yes, partly);
    }

    /** The degree with other numbers of those who say yes and partly, out of as many voices. */
    Degree degree(int sayYes, int sayPartly) {
        BigInteger whole = partlyCounts.denominator();
        BigInteger sum = whole.multiply(BigInteger.valueOf(sayYes)).add(partlyCounts.numerator().multiply(BigInteger.valueOf(sayPartly)));
        return new Degree(sum, whole.multiply(BigInteger.valueOf(voices())));
    }
}
