package io.github.verkan.survey;

import io.github.verkan.evidence.MissingAnswer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Words that are no answer on any scale that does not say otherwise, in Swedish and English, as they are looked up. */
final class UsualMissing {

    static final Map<String, MissingAnswer> WORDS = words();

    private UsualMissing() {}

    private static Map<String, MissingAnswer> words() {
        Map<String, MissingAnswer> words = new LinkedHashMap<>();
        add(words, MissingAnswer.DONT_KNOW, "vet ej|vet inte|ingen uppfattning|har ingen uppfattning|ingen åsikt|kan ej bedöma|kan inte bedöma|kan ej svara|kan inte svara"
                + "|vet ej/ingen uppfattning|vet ej / ingen uppfattning|don't know|dont know|do not know|no opinion|cannot say|can't say|not sure|dk");
        add(words, MissingAnswer.NOT_APPLICABLE, "ej aktuellt|inte aktuellt|ej relevant|inte relevant|ej tillämpligt|inte tillämpligt|berör mig inte|not applicable|not relevant"
                + "|does not apply|n/a|na");
        add(words, MissingAnswer.DECLINED, "vill inte svara|vill ej svara|vill inte uppge|avstår|avstår från att svara|prefer not to say|prefer not to answer|declined|refused");
        add(words, MissingAnswer.NO_RESPONSE, "|-|--|.|..|inget svar|ej svar|ej svarat|svar saknas|no response|no answer|not answered|missing|null|nan");
        return Collections.unmodifiableMap(words);
    }

    private static void add(Map<String, MissingAnswer> words, MissingAnswer reason, String list) {
        for (String word : list.split("\\|", -1)) {
            words.put(AnswerText.folded(word), reason);
        }
    }
}
