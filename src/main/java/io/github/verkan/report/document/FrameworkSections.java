package io.github.verkan.report.document;

import io.github.verkan.collaboration.CodesInFramework;
import io.github.verkan.collaboration.FactorStudy;
import io.github.verkan.frameworks.Dimension;
import io.github.verkan.frameworks.FactorFramework;
import io.github.verkan.frameworks.FactorMatch;
import io.github.verkan.frameworks.FrameworkFactor;
import io.github.verkan.words.FrameworkSentences;
import io.github.verkan.words.OneLine;
import java.util.ArrayList;
import java.util.List;

/** Codes held against frameworks, and what frameworks themselves show. */
final class FrameworkSections {

    private FrameworkSections() {}

    static String name(FactorFramework framework) {
        return OneLine.of(framework.title()).isEmpty() ? OneLine.of(framework.id()) : OneLine.of(framework.title());
    }

    /** For each framework the codes that it is known to have; the others are counted. */
    static Section codes(FactorStudy study, List<FactorFramework> frameworks, StudyContent content) {
        List<Section> parts = new ArrayList<>();
        for (FactorFramework framework : frameworks) {
            List<FactorMatch> known = CodesInFramework.of(study, framework).value().known();
            List<Block> blocks = new ArrayList<>(List.of(content.paragraph(Paragraph.Role.LEAD, content.sentence("placed", content.typography.number(known.size()),
                    content.typography.number(study.codes().size()), content.typography.quoted(name(framework))))));
            FrameworkSentences sentences = FrameworkSentences.of(framework, content.language);
            blocks.addAll(content.table(name(framework), List.of("code", "in-framework", "dimension", "how"), known.stream().map(it -> List.of(
                    OneLine.of(it.candidate()) + " " + OneLine.of(study.label(it.candidate())), named(it.factor(), sentences), named(it.dimension(), sentences),
                    content.wording.word("matched-by", it.by()))).toList()));
            parts.add(Section.of("in-framework-" + (parts.size() + 1), name(framework), blocks));
        }
        return Section.of("in-frameworks", content.heading("in-frameworks"), List.of(), study.codes().isEmpty() ? List.of() : parts);
    }

    static String named(String id, FrameworkSentences sentences) {
        return id.isEmpty() ? "" : OneLine.of(id) + " " + sentences.name(id);
    }

    /** What frameworks show apart from the study: only those that show something. */
    static Section themselves(List<FactorFramework> frameworks, StudyContent content) {
        List<Section> parts = new ArrayList<>();
        for (FactorFramework framework : frameworks) {
            List<Section> shown = shape(framework, content, "framework-" + (parts.size() + 1) + "-");
            if (!shown.isEmpty()) {
                parts.add(Section.of("framework-" + (parts.size() + 1), name(framework), List.of(), shown));
            }
        }
        return Section.of("framework-itself", content.heading("framework-itself"), List.of(), parts);
    }

    /** Pairs, roles and contradictions, each a section where there are any. */
    static List<Section> shape(FactorFramework framework, StudyContent content, String prefix) {
        FrameworkSentences sentences = FrameworkSentences.of(framework, content.language);
        List<Section> parts = new ArrayList<>();
        add("pairs", sentences.pairs(), content, prefix, parts);
        add("roles", sentences.roles(), content, prefix, parts);
        add("contradictions", sentences.contradictions(), content, prefix, parts);
        return parts;
    }

    private static void add(String code, List<String> texts, StudyContent content, String prefix, List<Section> parts) {
        if (!texts.isEmpty()) {
            parts.add(Section.of(prefix + code, content.heading(code), content.bullets(texts)));
        }
    }

    /** All factors by dimension, those without a dimension last. */
    static Section factors(FactorFramework framework, StudyContent content) {
        FrameworkSentences sentences = FrameworkSentences.of(framework, content.language);
        List<List<String>> rows = new ArrayList<>();
        List<String> places = new ArrayList<>(framework.dimensions().stream().map(Dimension::id).toList());
        places.add("");
        for (String place : places) {
            for (FrameworkFactor it : framework.factorsIn(place)) {
                rows.add(List.of(OneLine.of(it.id()) + " " + sentences.name(it.id()), named(place, sentences), content.wording.word("influence", it.role()),
                        OneLine.of(it.theme()), OneLine.of(it.note()), OneLine.of(it.basis())));
            }
        }
        return Section.of("factors", content.heading("factors"),
                content.table(content.heading("factors"), List.of("factor", "dimension", "role", "theme", "remark", "basis"), rows));
    }

    static Section dimensions(FactorFramework framework, StudyContent content) {
        FrameworkSentences sentences = FrameworkSentences.of(framework, content.language);
        List<List<String>> rows = framework.dimensions().stream().map(it -> List.of(named(it.id(), sentences), named(it.parent(), sentences),
                content.typography.number(framework.factorsIn(it.id()).size()), OneLine.of(it.note()))).toList();
        return Section.of("dimensions", content.heading("dimensions"),
                content.table(content.heading("dimensions"), List.of("dimension", "part-of", "#factors", "remark"), rows));
    }
}
