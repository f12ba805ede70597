package io.github.verkan.survey;

import io.github.verkan.survey.AnswerScale.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The usual scales. Each holds words of one family only: <i>instämmer delvis</i> is the second most positive option where <i>varken eller</i> lies in the middle,
 * and is not understood where it could lie elsewhere. A survey with other words declares its scale.
 */
final class ScalePresets {

    static final Map<String, AnswerScale> ALL = all();

    private ScalePresets() {}

    private static Map<String, AnswerScale> all() {
        Map<String, AnswerScale> all = new LinkedHashMap<>();
        add(all, "instämmer-4", "agree-4",
                "Instämmer inte alls|Tar helt avstånd; Instämmer i liten utsträckning|Instämmer till liten del|Instämmer i låg grad|Instämmer knappast;"
                        + "Instämmer i stor utsträckning|Instämmer till stor del|Instämmer i hög grad|Instämmer i huvudsak;"
                        + "Instämmer helt|Instämmer helt och hållet|Instämmer fullt ut|Instämmer fullständigt",
                "Strongly disagree|Completely disagree; Disagree; Agree; Strongly agree|Completely agree");
        add(all, "instämmer-5", "agree-5",
                "Instämmer inte alls|Tar helt avstånd; Instämmer delvis inte|Tar delvis avstånd|Instämmer knappast|Instämmer inte;"
                        + "Varken eller|Varken instämmer eller tar avstånd|Instämmer varken eller|Varken instämmer eller inte;"
                        + "Instämmer delvis|Instämmer; Instämmer helt|Instämmer helt och hållet|Instämmer fullt ut|Instämmer fullständigt",
                "Strongly disagree|Completely disagree; Disagree|Somewhat disagree; Neither agree nor disagree|Neither|Neutral; Agree|Somewhat agree;"
                        + "Strongly agree|Completely agree");
        add(all, "instämmer-6", "agree-6",
                "Instämmer inte alls|Tar helt avstånd; Instämmer inte; Instämmer knappast|Instämmer delvis inte; Instämmer något|Instämmer delvis; Instämmer;"
                        + "Instämmer helt|Instämmer helt och hållet|Instämmer fullt ut",
                "Strongly disagree; Disagree; Slightly disagree|Somewhat disagree; Slightly agree|Somewhat agree; Agree; Strongly agree");
        add(all, "instämmer-7", "agree-7",
                "Instämmer inte alls|Tar helt avstånd; Instämmer inte; Instämmer knappast|Instämmer delvis inte; Varken eller|Varken instämmer eller tar avstånd;"
                        + "Instämmer något|Instämmer delvis; Instämmer; Instämmer helt|Instämmer helt och hållet|Instämmer fullt ut",
                "Strongly disagree; Disagree; Slightly disagree|Somewhat disagree; Neither agree nor disagree|Neither|Neutral; Slightly agree|Somewhat agree; Agree;"
                        + "Strongly agree");
        add(all, "grad-4", "extent-4", "Inte alls; I låg grad|I liten grad|I ganska låg grad|I liten utsträckning;"
                        + "I hög grad|I stor grad|I ganska hög grad|I stor utsträckning; I mycket hög grad|I mycket stor utsträckning",
                "Not at all; To a small extent|To a low degree; To a large extent|To a high degree; To a very large extent|To a very high degree");
        add(all, "grad-5", "extent-5", "Inte alls|I mycket låg grad|I mycket liten utsträckning; I låg grad|I liten grad|I ganska låg grad|I liten utsträckning;"
                        + "I viss mån|I viss grad|I viss utsträckning|Delvis;"
                        + "I hög grad|I stor grad|I ganska hög grad|I stor utsträckning; I mycket hög grad|I mycket stor utsträckning",
                "Not at all|To a very small extent; To a small extent|To a low degree; To some extent|Partly; To a large extent|To a high degree;"
                        + "To a very large extent|To a very high degree");
        add(all, "nöjd-5", "satisfaction-5", "Mycket missnöjd; Ganska missnöjd|Missnöjd; Varken nöjd eller missnöjd|Varken eller; Ganska nöjd|Nöjd; Mycket nöjd",
                "Very dissatisfied; Dissatisfied|Somewhat dissatisfied|Fairly dissatisfied; Neither satisfied nor dissatisfied|Neither|Neutral;"
                        + "Satisfied|Somewhat satisfied|Fairly satisfied; Very satisfied");
        all.put("ja-nej", AnswerScale.of("ja-nej", uncoded("Nej|No; Ja|Yes"), Map.of()));
        all.put("yes-no", AnswerScale.of("yes-no", uncoded("No|Nej; Yes|Ja"), Map.of()));
        for (int top = 4; top <= 7; top++) {
            addNumbers(all, 1, top);
        }
        addNumbers(all, 0, 10);
        addNumbers(all, 1, 10);
        return Collections.unmodifiableMap(all);
    }

    private static void add(Map<String, AnswerScale> all, String swedishName, String englishName, String swedish, String english) {
        all.put(swedishName, AnswerScale.of(swedishName, coded(swedish, english), Map.of()));
        all.put(englishName, AnswerScale.of(englishName, coded(english, swedish), Map.of()));
    }

    private static List<Option> coded(String shown, String other) {
        List<Option> options = new ArrayList<>();
        String[] first = shown.split(";");
        String[] second = other.split(";");
        for (int i = 0; i < first.length; i++) {
            options.add(new Option(Integer.toString(i + 1), List.of((first[i].strip() + "|" + second[i].strip()).split("\\|"))));
        }
        return options;
    }

    /** Yes and no have no usual codes: 1 and 2, 1 and 0 and 2 and 1 are all found. */
    private static List<Option> uncoded(String shown) {
        List<Option> options = new ArrayList<>();
        for (String option : shown.split(";")) {
            options.add(new Option("", List.of(option.strip().split("\\|"))));
        }
        return options;
    }

    /** Numbers of which only the ends have words, if any have. */
    private static void addNumbers(Map<String, AnswerScale> all, int from, int to) {
        List<Option> options = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            String words = i == from ? "|Instämmer inte alls|Stämmer inte alls|Inte alls|I mycket låg grad|Mycket missnöjd|Mycket dåligt|Mycket dålig"
                    + "|Strongly disagree|Not at all|Very dissatisfied|Very bad|Very poor"
                    : i == to ? "|Instämmer helt|Stämmer helt|Helt och hållet|I mycket hög grad|Mycket nöjd|Mycket bra|Strongly agree|Completely|To a very high degree"
                    + "|Very satisfied|Very good" : "";
            options.add(new Option(Integer.toString(i), List.of((i + words).split("\\|"))));
        }
        String name = from + "-" + to;
        all.put(name, AnswerScale.of(name, options, Map.of()));
    }
}
