package io.github.verkan.assess;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.evidence.Source;
import io.github.verkan.evidence.SourceStanding;
import io.github.verkan.explain.Citation;
import io.github.verkan.scale.Degree;
import io.github.verkan.scale.GradeScale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Another method, with one voice for each perspective instead of one for each source. A perspective says all that the latest pictures of its sources say; under
 * the default method it is therefore a yes if all of them are, a no if all of them are, and otherwise partly. Sources that are no perspective keep their own
 * voices. What a verdict says of who was heard still names the sources.
 */
public final class PerPerspective implements AssessmentMethod {

    private final AssessmentMethod method;

    private PerPerspective(AssessmentMethod method) {
        this.method = method;
    }

    /**
     * A method with one voice for each perspective.
     *
     * @param method the method that judges the voices
     * @return the same method, seeing perspectives
     */
    public static PerPerspective of(AssessmentMethod method) {
        return new PerPerspective(Objects.requireNonNull(method, "method"));
    }

    @Override
    public String id() {
        return method.id() + "-per-perspective";
    }

    @Override
    public List<Parameter> parameters() {
        return method.parameters();
    }

    @Override
    public List<Diagnostic> check(GradeScale scale) {
        return method.check(scale);
    }

    @Override
    public Ruling judge(Tally tally, Settings settings) {
        Map<String, List<Voice>> perspectives = new LinkedHashMap<>();
        List<Voice> voices = new ArrayList<>();
        for (Voice voice : tally.voices()) {
            if (voice.source().perspective().isEmpty()) {
                voices.add(voice);
            } else {
                perspectives.computeIfAbsent(voice.source().perspective(), key -> new ArrayList<>()).add(voice);
            }
        }
        for (List<Voice> same : perspectives.values()) {
            voices.add(same.size() == 1 ? same.get(0) : together(same, tally));
        }
        return method.judge(new Tally(tally.element(), tally.scope(), tally.collaborative(), voices, tally.withoutView(), tally.listed(),
                tally.directTargetGroups()), settings);
    }

    private static Voice together(List<Voice> voices, Tally tally) {
        SortedMap<Degree, Integer> degrees = new TreeMap<>();
        SortedMap<Degree, Integer> sound = new TreeMap<>();
        TreeSet<String> methods = new TreeSet<>();
        TreeSet<String> cycles = new TreeSet<>();
        Map<String, Citation> citations = new TreeMap<>();
        boolean hedged = true;
        boolean weak = true;
        boolean narrow = false;
        boolean count = false;
        boolean partial = true;
        boolean indirect = true;
        for (Voice voice : voices) {
            voice.degrees().forEach((degree, number) -> degrees.merge(degree, number, Integer::sum));
            voice.soundDegrees().forEach((degree, number) -> sound.merge(degree, number, Integer::sum));
            methods.addAll(voice.methods());
            cycles.add(voice.cycle());
            voice.citations().forEach(citation -> citations.putIfAbsent(citation.evidence(), citation));
            hedged &= voice.isHedged();
            weak &= voice.isWeak();
            narrow |= voice.isNarrow();
            count |= voice.isCompleteCount();
            partial &= voice.isPartial();
            indirect &= voice.isIndirect();
        }
        Voice.Features features = new Voice.Features(hedged, weak, narrow, count, partial, indirect);
        return new Voice(speaker(voices, tally), cycles.size() == 1 ? cycles.first() : "", degrees, sound, methods, features,
                List.copyOf(citations.values()));
    }

    /** Concerned if one of them is; reporting on its own work if all do. */
    private static Source speaker(List<Voice> voices, Tally tally) {
        Source first = voices.get(0).source();
        boolean insiders = true;
        for (Voice voice : voices) {
            insiders &= voice.source().standing() == SourceStanding.INSIDER;
        }
        for (Voice voice : voices) {
            if (tally.isConcerned(voice)) {
                first = voice.source();
                break;
            }
        }
        return Source.of("role " + first.perspective(), first.perspective()).belongingTo(first.actor(), first.targetGroup())
                .with(insiders ? SourceStanding.INSIDER : SourceStanding.INDEPENDENT);
    }
}
