package org.scorebook.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.Figure;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;
import org.scorebook.rules.Rules;
import org.scorebook.rules.Tolerance.Allowance;

/** Whatever the figures, the numbers of a status sentence lead its reader to that very status. */
class StatusSentencesPropertiesTest {
  private static final String NUMBER = "(-?£?[0-9.,]+(?:%| days?| pp)?)";
  private static final String DISTANCE = NUMBER + "(?: \\(" + NUMBER + "\\))?";
  private static final String TOLERANCE =
      "; (within|beyond) the band( green)? tolerance of " + NUMBER + ": (GREEN|AMBER|RED)";

  private static final Pattern MEETS =
      Pattern.compile(NUMBER + " meets the target " + NUMBER + ": GREEN");
  private static final Pattern MISSES =
      Pattern.compile(
          NUMBER + " is " + DISTANCE + " (?:short of|above) the target " + NUMBER + TOLERANCE);
  private static final Pattern WORSE =
      Pattern.compile(
          NUMBER
              + " is "
              + DISTANCE
              + " worse than the previous "
              + NUMBER
              + " \\(Nov 2020\\)"
              + TOLERANCE);
  private static final Pattern MOVED =
      Pattern.compile(
          NUMBER
              + " (improves on|is worse than) the previous "
              + NUMBER
              + " \\(Nov 2020\\)(?:; both display as "
              + NUMBER
              + ")?(, which is no shortfall)?: (GREEN|AMBER)");
  private static final Pattern STATIC =
      Pattern.compile(
          NUMBER
              + " is static against the previous "
              + NUMBER
              + " \\(Nov 2020\\)(?:; the change displays as "
              + NUMBER
              + "|; a change of "
              + NUMBER
              + " is within "
              + NUMBER
              + ", which counts as static)?: GREEN");

  /** A measure's unit, decimals and preference, and the rules it is judged by. */
  record Setting(
      Unit unit, int decimals, boolean upwards, boolean exact, Allowance green, Allowance amber) {

    Rules rules() {
      RulesSample rules = new RulesSample().tolerance("band", green, amber);
      return exact ? rules.exact().rules() : rules.rules();
    }

    boolean isWorse(BigDecimal one, BigDecimal other) {
      return upwards ? one.compareTo(other) < 0 : one.compareTo(other) > 0;
    }
  }

  @Provide
  Arbitrary<Setting> settings() {
    Arbitrary<Allowance> percents =
        Arbitraries.of("0", "0.01", "0.05", "0.0504", "0.10")
            .map(text -> new Allowance.Percent(new BigDecimal(text)));
    Arbitrary<Allowance> amounts =
        Arbitraries.of("0", "1", "2.5", "0.123456789", "10")
            .map(text -> new Allowance.Amount(new BigDecimal(text)));
    Arbitrary<Allowance> allowances = Arbitraries.oneOf(percents, percents, amounts);
    return Combinators.combine(
            Arbitraries.of(Unit.PERCENTAGE, Unit.NUMBER, Unit.CURRENCY, Unit.DAYS),
            Arbitraries.integers().between(0, 4),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            allowances,
            allowances)
        .as(Setting::new);
  }

  /** Quotients, figures with few or many decimals, and pairs that hardly differ. */
  @Provide
  Arbitrary<Figure> figures() {
    Arbitrary<Figure> quotients =
        Combinators.combine(
                Arbitraries.integers().between(-500, 3000), Arbitraries.integers().between(1, 700))
            .as((n, d) -> Figure.of(BigDecimal.valueOf(n), BigDecimal.valueOf(d)));
    Arbitrary<Figure> plain =
        Combinators.combine(
                Arbitraries.integers().between(-3000, 30000), Arbitraries.integers().between(0, 9))
            .as((n, scale) -> Figure.of(BigDecimal.valueOf(n, scale)));
    Arbitrary<Figure> near =
        Combinators.combine(
                Arbitraries.of(1, 2, 20, 100, 1000),
                Arbitraries.integers().between(-600, 600),
                Arbitraries.integers().between(1, 6))
            .as((n, part, scale) -> Figure.of(nearly(n, part, scale)));
    return Arbitraries.oneOf(quotients, plain, near);
  }

  private static BigDecimal nearly(int whole, int part, int scale) {
    return BigDecimal.valueOf(whole)
        .multiply(BigDecimal.ONE.add(BigDecimal.valueOf(part, scale + 2)));
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void aTargetIsMetOrMissedAsPrinted(
      @ForAll("settings") Setting setting,
      @ForAll("figures") Figure figure,
      @ForAll @IntRange(min = -2000, max = 200000) int target,
      @ForAll @IntRange(min = 0, max = 9) int scale) {
    String sentence =
        sample(setting)
            .target(BigDecimal.valueOf(target, scale).toPlainString())
            .reported(DEC, figure)
            .result(setting.rules())
            .status()
            .reason();

    Matcher meets = MEETS.matcher(sentence);
    if (meets.matches()) {
      assertThat(setting.isWorse(number(meets.group(1)), number(meets.group(2))))
          .as(sentence)
          .isFalse();
    } else {
      assertMissed(setting, sentence, MISSES.matcher(sentence), true);
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void aFigureStandsToThePreviousOneAsPrinted(
      @ForAll("settings") Setting setting,
      @ForAll("figures") Figure before,
      @ForAll("figures") Figure now) {
    assertComparedAsPrinted(setting, setting.rules(), before, now);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void whatCountsAsStaticIsWithinWhatIsPrinted(
      @ForAll("settings") Setting setting, @ForAll("figures") Figure before) {
    RulesSample rules = new RulesSample().tolerance("band", setting.green(), setting.amber());
    rules.staticWithin(setting.amber());
    BigDecimal value = Values.find(setting.unit(), Optional.empty(), before).orElseThrow();
    Figure now = Figure.of(value.multiply(new BigDecimal("1.0499")));
    assertComparedAsPrinted(
        setting, setting.exact() ? rules.exact().rules() : rules.rules(), before, now);
  }

  private static void assertComparedAsPrinted(
      Setting setting, Rules rules, Figure before, Figure now) {
    MeasureResult result =
        sample(setting)
            .targetType(TargetType.DOT_ONLY)
            .reported(NOV, before)
            .reported(DEC, now)
            .result(rules);
    String sentence = result.status().reason();

    Matcher moved = MOVED.matcher(sentence);
    Matcher still = STATIC.matcher(sentence);
    if (moved.matches()) {
      boolean improves = moved.group(2).equals("improves on");
      BigDecimal figure = number(moved.group(1));
      BigDecimal previous = number(moved.group(3));
      assertThat(improves ? setting.isWorse(previous, figure) : setting.isWorse(figure, previous))
          .as(sentence)
          .isTrue();
      assertThat(moved.group(6)).as(sentence).isEqualTo(improves ? "GREEN" : "AMBER");
      assertThat(moved.group(5) == null).as(sentence).isEqualTo(improves);
      if (moved.group(4) != null) {
        int scale = setting.unit().isPercent() ? setting.decimals() + 2 : setting.decimals();
        assertThat(figure.setScale(scale, RoundingMode.HALF_UP))
            .as(sentence)
            .isEqualByComparingTo(number(moved.group(4)))
            .isEqualByComparingTo(previous.setScale(scale, RoundingMode.HALF_UP));
      }
    } else if (still.matches()) {
      boolean same = number(still.group(1)).compareTo(number(still.group(2))) == 0;
      boolean explained = still.group(3) != null || still.group(4) != null;
      assertThat(same).as(sentence).isNotEqualTo(explained);
      if (still.group(3) != null) {
        assertThat(number(still.group(3))).as(sentence).isEqualByComparingTo("0");
      }
      if (still.group(4) != null) {
        assertThat(number(still.group(4))).as(sentence).isLessThanOrEqualTo(number(still.group(5)));
      }
    } else {
      assertMissed(setting, sentence, WORSE.matcher(sentence), false);
    }
  }

  /** Of a figure worse than what it is held against: all printed numbers fit together. */
  private static void assertMissed(
      Setting setting, String sentence, Matcher matcher, boolean greenCounts) {
    assertThat(matcher.matches()).as(sentence).isTrue();
    BigDecimal figure = number(matcher.group(1));
    BigDecimal distance = number(matcher.group(2));
    BigDecimal against = number(matcher.group(4));
    assertThat(setting.isWorse(figure, against)).as(sentence).isTrue();
    assertThat(distance).as(sentence).isEqualByComparingTo(figure.subtract(against).abs());
    boolean within = matcher.group(5).equals("within");
    String word = matcher.group(8);
    assertThat(word)
        .as(sentence)
        .isEqualTo(within ? matcher.group(6) == null ? "AMBER" : "GREEN" : "RED");
    BigDecimal share = BigDecimal.ZERO;
    if (matcher.group(3) == null) {
      assertThat(against).as(sentence).isEqualByComparingTo("0");
    } else {
      share = number(matcher.group(3));
      assertThat(
              distance
                  .divide(against.abs(), 40, RoundingMode.HALF_UP)
                  .setScale(share.scale(), RoundingMode.HALF_UP))
          .as(sentence)
          .isEqualByComparingTo(share);
    }
    BigDecimal tolerance = number(matcher.group(7));
    boolean percent = matcher.group(7).endsWith("%");
    assertThat(
            (percent ? share : distance).compareTo(tolerance) <= 0
                && (!percent || against.signum() != 0))
        .as(sentence)
        .isEqualTo(within);
    if (greenCounts
        && word.equals("AMBER")
        && against.signum() != 0
        && setting.green() instanceof Allowance.Percent green) {
      assertThat(share).as(sentence).isGreaterThan(green.fraction());
    }
  }

  private static Sample sample(Setting setting) {
    return new Sample()
        .unit(setting.unit(), setting.decimals())
        .preferred(setting.upwards() ? PreferredTravel.UPWARDS : PreferredTravel.DOWNWARDS)
        .tolerance("band");
  }

  /** A printed number as the fraction or amount that it stands for. */
  private static BigDecimal number(String printed) {
    BigDecimal number = new BigDecimal(printed.replaceAll("[^0-9.\\-]", ""));
    return printed.endsWith("%") || printed.endsWith("pp") ? number.movePointLeft(2) : number;
  }
}
