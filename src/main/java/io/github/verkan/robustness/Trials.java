package io.github.verkan.robustness;

import io.github.verkan.assess.Verdict;
import io.github.verkan.evidence.EvidenceItem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Assesses again and again without some of the candidates, and counts what it costs. */
final class Trials {

    private final Reassessor reassessor;
    private final Verdict verdict;
    private final List<EvidenceItem> all;
    private final List<Integer> candidates;
    private final Outcome before;
    private long rows;
    private long tries;

    /**
     * Ready to try.
     *
     * @param all the rows to assess, candidates and others
     * @param candidates the places of the candidates among them
     */
    Trials(Reassessor reassessor, Verdict verdict, List<EvidenceItem> all, List<Integer> candidates) {
        this.reassessor = reassessor;
        this.verdict = verdict;
        this.all = all;
        this.candidates = candidates;
        this.before = Outcome.of(verdict);
    }

    /** The verdict without some of the candidates; nothing on a link of which nothing is said then. */
    Optional<Verdict> without(BitSet removed) {
        BitSet gone = new BitSet();
        removed.stream().forEach(candidate -> gone.set(candidates.get(candidate)));
        List<EvidenceItem> rest = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!gone.get(i)) {
                rest.add(all.get(i));
            }
        }
        tries++;
        rows += all.size();
        return reassessor.verdictOf(rest, verdict);
    }

    Outcome outcome(BitSet removed) {
        return without(removed).map(Outcome::of).orElse(Outcome.NOTHING);
    }

    boolean flips(BitSet removed) {
        return !outcome(removed).equals(before);
    }

    int size() {
        return candidates.size();
    }

    int rowsPerTry() {
        return all.size();
    }

    /** Whether rows that are no candidates are assessed too. */
    boolean isAmongOthers() {
        return all.size() > candidates.size();
    }

    long rows() {
        return rows;
    }

    long tries() {
        return tries;
    }
}
