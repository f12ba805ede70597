package io.github.verkan.assess;

import io.github.verkan.scale.Degree;
import io.github.verkan.theory.Coded;

/** What a voice comes to. */
public enum VoiceValue implements Coded {
    /** All that it says speaks for. */
    YES,
    /** Neither all for nor all against. */
    PARTLY,
    /** All that it says speaks against. */
    NO;

    /**
     * The value of a voice with a view: yes if all that it says lies at or above {@code yesFrom}, no if all lies at or below {@code noUpTo},
     * otherwise partly.
     *
     * @param voice the voice
     * @param settings the parameters
     * @return the value
     * @throws IllegalArgumentException if the voice has no view
     */
    public static VoiceValue of(Voice voice, Settings settings) {
        if (voice.degrees().isEmpty()) {
            throw new IllegalArgumentException("no view: " + voice);
        }
        Degree lowest = voice.degrees().firstKey();
        Degree highest = voice.degrees().lastKey();
        if (lowest.atLeast(settings.fraction(Settings.YES_FROM))) {
            return YES;
        }
        return settings.fraction(Settings.NO_UP_TO).atLeast(highest) ? NO : PARTLY;
    }

    /** Whether a voice that is partly says both yes and no. */
    static boolean isTorn(Voice voice, Settings settings) {
        return voice.degrees().lastKey().atLeast(settings.fraction(Settings.YES_FROM))
                && settings.fraction(Settings.NO_UP_TO).atLeast(voice.degrees().firstKey());
    }
}
