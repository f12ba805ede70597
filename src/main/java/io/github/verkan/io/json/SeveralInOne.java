package io.github.verkan.io.json;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Texts that stand in one text where each has quotes of its own. */
final class SeveralInOne {

    private static final int LONGEST = 100;

    private SeveralInOne() {}

    /** How a text is written as a list: {@code write it as ["K1", "K2"]}; empty for one too long to be ids. */
    static String asList(String text) {
        boolean isLong = text.length() > LONGEST || text.isBlank() || text.indexOf('"') >= 0;
        return isLong ? "" : "write it as " + Arrays.stream(text.split("[,;|]")).map(String::strip).filter(part -> !part.isEmpty())
                .map(part -> "\"" + part + "\"").collect(Collectors.joining(", ", "[", "]"));
    }
}
