package io.github.verkan.assess;

import java.util.List;

/**
 * Why a grade lies in the middle: a part of a compound effect; a mixed picture, where some say yes and others no; reach, where members differ or support
 * reaches only some; a mixed picture within the sources; otherwise strength.
 */
final class MiddleRule {

    private MiddleRule() {}

    static void apply(Draft draft, List<Draft> members, Settings settings) {
        if (draft.grade == null || !settings.scale().isMiddle(draft.grade)) {
            draft.middle = null;
            return;
        }
        if (draft.middle != null) {
            return;
        }
        if (draft.isHeldDown()) {
            // The voices say one thing, an effect that failed another.
            draft.middle = MiddleReason.MIXED;
            return;
        }
        List<Voice> voices = draft.tally.voices();
        boolean yes = false;
        boolean no = false;
        boolean narrow = false;
        boolean torn = false;
        for (Voice voice : voices) {
            yes |= VoiceValue.of(voice, settings) == VoiceValue.YES;
            no |= VoiceValue.of(voice, settings) == VoiceValue.NO;
            narrow |= voice.isNarrow();
            torn |= VoiceValue.isTorn(voice, settings);
        }
        if (yes && no) {
            draft.middle = MiddleReason.MIXED;
        } else if (MembersRule.differ(members) || narrow) {
            draft.middle = MiddleReason.REACH;
        } else if (torn) {
            draft.middle = MiddleReason.MIXED;
        } else {
            draft.middle = MiddleReason.STRENGTH;
        }
    }
}
