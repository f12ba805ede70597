package io.github.verkan.theory;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Origin;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Ids met so far, to tell of those that readers would take for the same. They are kept apart all the same. */
public final class SimilarIds {

    private final Map<String, String> folded = new LinkedHashMap<>();

    /** Starts without ids. */
    public SimilarIds() {}

    /**
     * Adds an id.
     *
     * @param id an id that was not added before
     * @param origin where it was read
     * @return a warning, if it differs from one before only in letter case, spaces or Unicode form
     */
    public Optional<Diagnostic> add(String id, Origin origin) {
        String fold = (isAscii(id) ? id : Normalizer.normalize(id, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT).strip();
        String other = folded.putIfAbsent(fold, id);
        return other == null ? Optional.empty() : Optional.of(Diagnostic.warning("similar-ids", origin.of("id"), id,
                "differs from the id \"" + other + "\" only in letter case, spaces or Unicode form", ""));
    }

    /** What is ASCII is normal already; the tables of Unicode are not loaded for nothing. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
