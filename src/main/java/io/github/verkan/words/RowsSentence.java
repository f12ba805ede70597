package io.github.verkan.words;

import io.github.verkan.assess.Assessment;
import java.util.ArrayList;
import java.util.List;

/** The account of every row of evidence in one sentence: voices, listed with the reasons, rejected. The numbers add up to the rows read. */
public final class RowsSentence {

    private RowsSentence() {}

    /**
     * The account of an assessment's rows.
     *
     * @param assessment the assessment
     * @param language the language
     * @return for example {@code 174 rader lästa: 101 röster, 73 redovisade utan att vara röster (29 norm, …), 0 avvisade.}
     */
    public static String of(Assessment assessment, Language language) {
        Wording wording = Wording.in(language);
        Typography typography = Typography.in(language);
        List<String> reasons = new ArrayList<>();
        long listed = 0;
        for (var entry : assessment.listedRows().entrySet()) {
            listed += entry.getValue();
            reasons.add(typography.number(entry.getValue()) + " " + wording.word(entry.getValue() == 1 ? "listed-row" : "listed-rows", entry.getKey()));
        }
        String beside = counted(wording, typography, "listed", listed);
        String parts = String.join(", ",
                counted(wording, typography, "voice", assessment.voiceRows()),
                reasons.isEmpty() ? beside : wording.phrase("rows", "listed-because", beside, String.join(", ", reasons)),
                counted(wording, typography, "rejected", assessment.rejectedRows()));
        long read = assessment.rowsRead();
        return typography.sentence(wording.phrase("rows", read == 1 ? "read-one" : "read", typography.number(read), parts));
    }

    private static String counted(Wording wording, Typography typography, String code, long count) {
        return wording.phrase("rows", count == 1 ? code + "-one" : code, typography.number(count));
    }
}
