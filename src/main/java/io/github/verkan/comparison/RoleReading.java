package io.github.verkan.comparison;

import io.github.verkan.assess.Assessment;
import io.github.verkan.assess.Counts;
import io.github.verkan.assess.Verdict;
import io.github.verkan.assess.VoiceValue;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.explain.Explanation;
import io.github.verkan.explain.Input;
import io.github.verkan.explain.Step;
import io.github.verkan.explain.Unknown;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Sorts the voices of a verdict by perspective. */
final class RoleReading {

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();

    RoleReading(Assessment assessment) {
        for (Source source : assessment.evaluation().evidence().sources().all()) {
            sources.put(source.id(), source);
            if (!source.perspective().isEmpty()) {
                places.putIfAbsent(source.perspective(), places.size());
            }
        }
    }

    /** The perspectives of all sources, in their order. */
    List<String> roles() {
        return List.copyOf(places.keySet());
    }

    RoleRow row(Verdict verdict) {
        Counts counts = verdict.counts();
        Map<String, List<List<String>>> byRole = new LinkedHashMap<>();
        List<List<String>> sides = List.of(counts.yes(), counts.partly(), counts.no(), counts.withoutView());
        for (int side = 0; side < sides.size(); side++) {
            for (String source : sides.get(side)) {
                byRole.computeIfAbsent(sources.get(source).perspective(), role -> List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                        new ArrayList<>())).get(side).add(source);
            }
        }
        List<RoleView> views = new ArrayList<>();
        for (Map.Entry<String, List<List<String>>> role : byRole.entrySet()) {
            List<List<String>> its = role.getValue();
            views.add(new RoleView(role.getKey(), its.get(0), its.get(1), its.get(2), its.get(3)));
        }
        views.sort((one, other) -> Integer.compare(place(one), place(other)));
        return row(verdict, views);
    }

    private int place(RoleView view) {
        return places.getOrDefault(view.role(), Integer.MAX_VALUE);
    }

    private RoleRow row(Verdict verdict, List<RoleView> views) {
        List<String> yes = new ArrayList<>();
        List<String> no = new ArrayList<>();
        Set<VoiceValue> pictures = new TreeSet<>();
        for (RoleView view : views) {
            // The evaluator's account and voices of unknown roles are no perspective that could agree or disagree.
            if (!view.role().isEmpty() && view.picture().isPresent()) {
                pictures.add(view.picture().get());
                if (view.picture().get() == VoiceValue.YES) {
                    yes.add(view.role());
                } else if (view.picture().get() == VoiceValue.NO) {
                    no.add(view.role());
                }
            }
        }
        boolean opposed = !yes.isEmpty() && !no.isEmpty();
        Map<RestsOn, String> restsOn = restsOn(verdict.counts());
        return new RoleRow(verdict.element(), verdict, views, pictures.size() > 1, opposed ? yes : List.of(), opposed ? no : List.of(), restsOn,
                explanation(verdict, views, pictures.size() > 1, opposed, restsOn));
    }

    private Map<RestsOn, String> restsOn(Counts counts) {
        List<Source> voices = new ArrayList<>();
        for (List<String> side : List.of(counts.yes(), counts.partly(), counts.no())) {
            for (String source : side) {
                voices.add(sources.get(source));
            }
        }
        Set<String> roles = new TreeSet<>();
        int evaluators = 0;
        int insiders = 0;
        boolean isUnknown = false;
        for (Source voice : voices) {
            boolean isEvaluator = voice.standing() == SourceStanding.EVALUATOR;
            evaluators += isEvaluator ? 1 : 0;
            insiders += voice.standing() == SourceStanding.INSIDER ? 1 : 0;
            isUnknown |= !isEvaluator && voice.role().isEmpty();
            if (!voice.perspective().isEmpty()) {
                roles.add(voice.perspective());
            }
        }
        Map<RestsOn, String> restsOn = new EnumMap<>(RestsOn.class);
        if (voices.size() == 1) {
            restsOn.put(RestsOn.ONE_SOURCE, voices.get(0).id());
        }
        if (roles.size() == 1 && !isUnknown) {
            restsOn.put(RestsOn.ONE_ROLE, roles.iterator().next());
        }
        if (insiders > 0 && insiders + evaluators == voices.size()) {
            restsOn.put(RestsOn.SELF_REPORT, "");
        }
        if (evaluators > 0 && evaluators == voices.size()) {
            restsOn.put(RestsOn.EVALUATOR, "");
        }
        return restsOn;
    }

    private static Explanation explanation(Verdict verdict, List<RoleView> views, boolean differ, boolean opposed, Map<RestsOn, String> restsOn) {
        List<Explanation> children = new ArrayList<>();
        for (RoleView view : views) {
            List<Input> sides = List.of(Input.of("role", view.role()), Input.of("yes", String.join(" ", view.yes())),
                    Input.of("partly", String.join(" ", view.partly())), Input.of("no", String.join(" ", view.no())),
                    Input.of("withoutView", String.join(" ", view.withoutView())));
            children.add(view.picture().isEmpty() ? new Unknown("role", "no-view", List.of())
                    : new Step("role", "yes or no when all of its voices say so, otherwise partly", sides, view.picture().get().code(), List.of()));
        }
        children.add(verdict.explanation());
        if (verdict.counts().voices() == 0) {
            return new Unknown("roles", verdict.reason() == null ? "no-evidence" : verdict.reason().code(), children);
        }
        List<Input> inputs = new ArrayList<>(List.of(Input.of("element", verdict.element()), Input.of("scope", verdict.scope())));
        for (Map.Entry<RestsOn, String> alone : restsOn.entrySet()) {
            inputs.add(Input.of(alone.getKey().code(), alone.getValue()));
        }
        return new Step("roles", "opposed when one perspective says yes and another no; differ when they come to different pictures", inputs,
                opposed ? "opposed" : differ ? "differ" : "agree", children);
    }
}
