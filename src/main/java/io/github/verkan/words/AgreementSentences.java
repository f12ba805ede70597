package io.github.verkan.words;

import io.github.verkan.coding.AgreementOn;
import io.github.verkan.coding.CodingAgreement;
import io.github.verkan.coding.CodingAspect;
import io.github.verkan.statistics.Ratio;
import io.github.verkan.statistics.Undetermined;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far coders agree, as a table without layout and in careful sentences. Where there is no coefficient a mark stands and the reason is told, never a 0 or a 1. Immutable.
 */
public final class AgreementSentences {

    /** What stands where there is no coefficient. */
    public static final String NO_VALUE = "–";

    private static final String SECTION = "agreement";
    /** Krippendorff's conventions. */
    private static final Ratio RELIABLE = Ratio.of(800, 1000);
    private static final Ratio TENTATIVE = Ratio.of(667, 1000);
    private static final int FEW_UNITS = 30;
    private static final int DECIMALS = 2;

    private final CodingAgreement agreement;
    private final Wording wording;
    private final Typography typography;

    /**
     * One thing that coders agree or differ on.
     *
     * @param what what it is
     * @param n how many decisions by two coders or more it rests on
     * @param percent how often they say the same
     * @param kappa Cohen's kappa where there are two coders; otherwise the mark
     * @param alpha Krippendorff's alpha
     */
    public record Row(String what, String n, String percent, String kappa, String alpha) {}

    private AgreementSentences(CodingAgreement agreement, Language language) {
        this.agreement = Objects.requireNonNull(agreement, "agreement");
        this.wording = Wording.in(language);
        this.typography = Typography.in(language);
    }

    /**
     * The words of an agreement.
     *
     * @param agreement the agreement
     * @param language the language
     * @return the words
     */
    public static AgreementSentences of(CodingAgreement agreement, Language language) {
        return new AgreementSentences(agreement, language);
    }

    /**
     * What it is.
     *
     * @return the heading
     */
    public String title() {
        return typography.capital(word("title"));
    }

    /**
     * What stands above the single codes.
     *
     * @return the heading
     */
    public String singleCodes() {
        return typography.capital(word("single"));
    }

    /**
     * What stands above the columns.
     *
     * @return five headings, the first of them empty
     */
    public List<String> headings() {
        return List.of("", word("column-n"), word("column-percent"), word("column-kappa"), word("column-alpha"));
    }

    /**
     * Codes, categories and directions.
     *
     * @return a row for each
     */
    public List<Row> aspects() {
        return agreement.aspects().stream().map(on -> row(typography.capital(name(on)), on)).toList();
    }

    /**
     * Code by code.
     *
     * @return a row for each code, by its name
     */
    public List<Row> codes() {
        return agreement.codes().stream().map(on -> row(OneLine.of(on.name()), on)).toList();
    }

    private Row row(String what, AgreementOn on) {
        String percent = on.percent().value().map(share -> typography.percent(rounded(share.times(Ratio.of(100, 1)), 0))).orElse(NO_VALUE);
        String kappa = on.kappas().size() == 1 ? value(on.kappas().get(0).kappa().value()) : NO_VALUE;
        return new Row(what, typography.number(on.percent().n()), percent, kappa, value(on.alpha().value()));
    }

    private String value(Optional<Ratio> coefficient) {
        return coefficient.map(it -> typography.number(rounded(it, DECIMALS))).orElse(NO_VALUE);
    }

    private static BigDecimal rounded(Ratio ratio, int decimals) {
        return new BigDecimal(ratio.numerator()).divide(new BigDecimal(ratio.denominator()), decimals, RoundingMode.HALF_UP);
    }

    private String name(AgreementOn on) {
        return on.aspect() == CodingAspect.CODE ? typography.quoted(OneLine.of(on.name())) : wording.word("coding-aspect", on.aspect());
    }

    /**
     * Who has coded how much, and what the figures mean.
     *
     * @return whole sentences; only why there are no figures where there are none
     */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (agreement.comparedUnits() == 0) {
            sentences.add(nothing());
            return sentences;
        }
        boolean all = agreement.comparedUnits() == agreement.units();
        sentences.add(phrase(all ? "who-all" : "who", coders(), units(agreement.units()), typography.number(agreement.comparedUnits())));
        if (agreement.rowsWithoutCoder() > 0) {
            sentences.add(phrase(agreement.rowsWithoutCoder() == 1 ? "without-coder-one" : "without-coder", typography.number(agreement.rowsWithoutCoder())));
        }
        if (agreement.codes().isEmpty()) {
            sentences.add(phrase("no-codes"));
        }
        agreement.aspects().forEach(on -> sentences.add(sentence(on)));
        agreement.aspects().stream().filter(on -> on.kappas().size() > 1).forEach(on -> on.kappas().forEach(pair -> sentences.add(sentence(on, pair))));
        if (agreement.comparedUnits() < FEW_UNITS) {
            sentences.add(phrase("few"));
        }
        if (!agreement.aspects().isEmpty()) {
            sentences.add(phrase("meaning"));
            sentences.add(phrase("decisions"));
        }
        return sentences;
    }

    private String nothing() {
        return agreement.coders().isEmpty() ? phrase("no-coders") : agreement.coders().size() == 1 ? phrase("one-coder", coders()) : phrase("nothing-shared");
    }

    private String coders() {
        return typography.list(agreement.coders().stream().map(OneLine::of).toList());
    }

    private String units(int number) {
        return number == 1 ? word("unit-one") : wording.phrase(SECTION, "units", typography.number(number));
    }

    private String sentence(AgreementOn on) {
        String n = typography.number(on.percent().n());
        Optional<Undetermined> why = on.alpha().undetermined();
        if (why.isPresent()) {
            return phrase(why.get().code(), name(on), n);
        }
        Ratio alpha = on.alpha().value().orElseThrow();
        String code = alpha.compareTo(RELIABLE) >= 0 ? "reliable" : alpha.compareTo(TENTATIVE) >= 0 ? "tentative" : alpha.numerator().signum() > 0 ? "weak" : "chance";
        return phrase(code, name(on), value(on.alpha().value()), n);
    }

    private String sentence(AgreementOn on, AgreementOn.PairKappa pair) {
        String first = OneLine.of(pair.first());
        String second = OneLine.of(pair.second());
        String n = typography.number(pair.kappa().n());
        return pair.kappa().value().isPresent() ? phrase("pair", first, second, value(pair.kappa().value()), name(on), n) : phrase("pair-none", first, second, name(on), n);
    }

    private String word(String code) {
        return wording.word(SECTION, code);
    }

    private String phrase(String code, Object... values) {
        return typography.sentence(wording.phrase(SECTION, code, values));
    }
}
