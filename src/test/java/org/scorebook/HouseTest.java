package org.scorebook;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import org.scorebook.figures.Values;
import org.scorebook.model.Measure;
import org.scorebook.model.MeasureBuilder;
import org.scorebook.order.Order;

/** Keeps the house as it was drawn: arrows point down, and each library stays behind its door. */
@AnalyzeClasses(packages = "org.scorebook", importOptions = DoNotIncludeTests.class)
class HouseTest {
  /** All that the library of the file format may know. */
  private static final String[] FORMAT = {
    "java..",
    "javax.xml..",
    "com.fasterxml.aalto..",
    "org.codehaus.stax2..",
    "org.apache.commons.compress..",
    "org.jspecify..",
    "org.scorebook.xlsx..",
    "org.scorebook.beside..",
    "org.scorebook.problem..",
    "org.scorebook.text.."
  };

  /** Methods that make a number of others, or judge one. */
  private static final String RECKONING =
      "add|subtract|multiply|divide.*|remainder|negate|abs|pow|sqrt|plus|min|max|round|setScale"
          + "|movePoint.*|scaleByPowerOfTen|compareTo|signum";

  @ArchTest
  static final ArchRule arrowsPointDown =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("text")
          .definedBy("org.scorebook.text..")
          .layer("problem")
          .definedBy("org.scorebook.problem..")
          .layer("message")
          .definedBy("org.scorebook.message..")
          .layer("files")
          .definedBy("org.scorebook.files..")
          .layer("beside")
          .definedBy("org.scorebook.beside..")
          .layer("yaml")
          .definedBy("org.scorebook.yaml..")
          .layer("xlsx")
          .definedBy("org.scorebook.xlsx..")
          .layer("model")
          .definedBy("org.scorebook.model..")
          .layer("times")
          .definedBy("org.scorebook.times..")
          .layer("rules")
          .definedBy("org.scorebook.rules..")
          .layer("variation")
          .definedBy("org.scorebook.variation..")
          .layer("interval")
          .definedBy("org.scorebook.interval..")
          .layer("outlook")
          .definedBy("org.scorebook.outlook..")
          .layer("figures")
          .definedBy("org.scorebook.figures..")
          .layer("claims")
          .definedBy("org.scorebook.claims..")
          .layer("changes")
          .definedBy("org.scorebook.changes..")
          .layer("explain")
          .definedBy("org.scorebook.explain..")
          .layer("disclosure")
          .definedBy("org.scorebook.disclosure..")
          .layer("published")
          .definedBy("org.scorebook.published..")
          .layer("commentary")
          .definedBy("org.scorebook.commentary..")
          .layer("peers")
          .definedBy("org.scorebook.peers..")
          .layer("workbook")
          .definedBy("org.scorebook.workbook..")
          .layer("json")
          .definedBy("org.scorebook.json..")
          .layer("mail")
          .definedBy("org.scorebook.mail..")
          .layer("cli")
          .definedBy("org.scorebook.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("json")
          .mayOnlyBeAccessedByLayers("cli", "mail")
          .whereLayer("mail")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("workbook")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("peers")
          .mayOnlyBeAccessedByLayers("workbook", "cli")
          .whereLayer("published")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("explain")
          .mayOnlyBeAccessedByLayers("json", "cli")
          .whereLayer("disclosure")
          .mayOnlyBeAccessedByLayers("changes", "cli")
          .whereLayer("changes")
          .mayOnlyBeAccessedByLayers("published", "explain", "workbook", "json", "cli")
          .whereLayer("claims")
          .mayOnlyBeAccessedByLayers("workbook", "cli")
          .whereLayer("commentary")
          .mayOnlyBeAccessedByLayers("workbook", "json", "mail", "cli")
          .whereLayer("figures")
          .mayOnlyBeAccessedByLayers(
              "claims",
              "commentary",
              "changes",
              "disclosure",
              "explain",
              "published",
              "workbook",
              "json",
              "mail",
              "cli")
          .whereLayer("variation")
          .mayOnlyBeAccessedByLayers(
              "figures", "explain", "commentary", "workbook", "json", "mail", "cli")
          .whereLayer("interval")
          .mayOnlyBeAccessedByLayers(
              "figures", "claims", "commentary", "explain", "workbook", "json", "mail", "cli")
          .whereLayer("outlook")
          .mayOnlyBeAccessedByLayers(
              "figures", "explain", "commentary", "workbook", "json", "mail", "cli")
          .whereLayer("beside")
          .mayOnlyBeAccessedByLayers("files", "xlsx", "workbook", "mail", "cli")
          .whereLayer("message")
          .mayOnlyBeAccessedByLayers("workbook", "mail", "cli")
          .whereLayer("yaml")
          .mayOnlyBeAccessedByLayers("rules", "mail")
          .whereLayer("xlsx")
          .mayOnlyBeAccessedByLayers("workbook")
          .whereLayer("rules")
          .mayOnlyBeAccessedByLayers(
              "variation",
              "figures",
              "claims",
              "commentary",
              "changes",
              "disclosure",
              "explain",
              "published",
              "workbook",
              "json",
              "mail",
              "cli")
          .whereLayer("times")
          .mayOnlyBeAccessedByLayers("rules", "figures", "peers", "workbook")
          .whereLayer("model")
          .mayOnlyBeAccessedByLayers(
              "times",
              "rules",
              "variation",
              "figures",
              "claims",
              "commentary",
              "changes",
              "disclosure",
              "explain",
              "published",
              "peers",
              "workbook",
              "json",
              "mail",
              "cli");

  /** From the ground up: names and looks, copies, what comes in, what goes out. */
  @ArchTest
  static final ArchRule roomsOfTheWorkbook =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("layout")
          .definedBy("org.scorebook.workbook.layout..")
          .layer("looks")
          .definedBy("org.scorebook.workbook.looks..")
          .layer("chart")
          .definedBy("org.scorebook.workbook.chart..")
          .layer("wrapped")
          .definedBy("org.scorebook.workbook.wrapped..")
          .layer("zip")
          .definedBy("org.scorebook.workbook.zip..")
          .layer("copy")
          .definedBy("org.scorebook.workbook.copy..")
          .layer("leak")
          .definedBy("org.scorebook.workbook.leak..")
          .layer("input")
          .definedBy("org.scorebook.workbook.input..")
          .layer("template")
          .definedBy("org.scorebook.workbook.template..")
          .layer("reply")
          .definedBy("org.scorebook.workbook.reply..")
          .layer("output")
          .definedBy("org.scorebook.workbook.output..")
          .whereLayer("output")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("template")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("leak")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("reply")
          .mayOnlyBeAccessedByLayers("output", "leak")
          .whereLayer("input")
          .mayOnlyBeAccessedByLayers("template", "reply")
          .whereLayer("copy")
          .mayOnlyBeAccessedByLayers("template")
          .whereLayer("zip")
          .mayOnlyBeAccessedByLayers("copy", "template")
          .whereLayer("wrapped")
          .mayOnlyBeAccessedByLayers("reply")
          .whereLayer("chart")
          .mayOnlyBeAccessedByLayers("output")
          .whereLayer("looks")
          .mayOnlyBeAccessedByLayers("output");

  /** Within a room: tables below formulas, those below the book, and the pages above it. */
  @ArchTest
  static final ArchRule roomsOfTheOutput =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("table")
          .definedBy("org.scorebook.workbook.output.table")
          .layer("formula")
          .definedBy("org.scorebook.workbook.output.formula")
          .layer("fitting")
          .definedBy("org.scorebook.workbook.output.fitting")
          .layer("book")
          .definedBy("org.scorebook.workbook.output.book")
          .layer("yellow")
          .definedBy("org.scorebook.workbook.output.yellow")
          .layer("front")
          .definedBy("org.scorebook.workbook.output.front")
          .layer("page")
          .definedBy("org.scorebook.workbook.output.page")
          .layer("door")
          .definedBy("org.scorebook.workbook.output")
          .whereLayer("door")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("front")
          .mayOnlyBeAccessedByLayers("door")
          .whereLayer("page")
          .mayOnlyBeAccessedByLayers("door")
          .whereLayer("yellow")
          .mayOnlyBeAccessedByLayers("front", "page", "door")
          .whereLayer("book")
          .mayOnlyBeAccessedByLayers("yellow", "front", "page", "door")
          .whereLayer("fitting")
          .mayOnlyBeAccessedByLayers("book", "yellow", "front", "page", "door")
          .whereLayer("formula")
          .mayOnlyBeAccessedByLayers("book", "yellow", "front", "page", "door");

  /** Reading knows nothing of writing, nor writing of reading. */
  @ArchTest
  static final ArchRule readingAndWritingStandApart =
      noClasses()
          .that()
          .resideInAnyPackage("org.scorebook.xlsx.read..", "org.scorebook.xlsx.parts..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.scorebook.xlsx.write..", "org.scorebook.xlsx.chart..");

  @ArchTest
  static final ArchRule writingKnowsNoReading =
      noClasses()
          .that()
          .resideInAnyPackage("org.scorebook.xlsx.write..", "org.scorebook.xlsx.chart..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.scorebook.xlsx.read..", "org.scorebook.xlsx.parts..");

  @ArchTest
  static final ArchRule noCycles =
      SlicesRuleDefinition.slices().matching("org.scorebook.(**)").should().beFreeOfCycles();

  /** Beside the JDK and the libraries for XML and zip only the ground floors. */
  @ArchTest
  static final ArchRule xlsxKnowsTheFormatAlone =
      noClasses()
          .that()
          .resideInAPackage("org.scorebook.xlsx..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(FORMAT);

  @ArchTest
  static final ArchRule poiOnlyInWorkbook =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.scorebook.workbook..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..");

  @ArchTest
  static final ArchRule mailOnlyInMail =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.scorebook.mail..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..");

  @ArchTest
  static final ArchRule htmlOnlyInMessages =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.scorebook.message..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jsoup..");

  @ArchTest
  static final ArchRule picocliOnlyInCli =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.scorebook.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule noClockOrStreamsBelowCli =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.scorebook.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "getenv", String.class);

  /**
   * What figures decided is shown, not worked out again: pages, letters and commands never reckon
   * with numbers. Charts measure their axes in a room of their own; a cell keeps fifteen digits of
   * its content; the sizes of files are no figures.
   */
  @ArchTest
  static final ArchRule figuresAreComputedOnce =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.scorebook.workbook.output..", "org.scorebook.mail..", "org.scorebook.cli..")
          .and()
          .doNotHaveFullyQualifiedName("org.scorebook.workbook.output.table.Content$Numeric")
          .and()
          .doNotHaveFullyQualifiedName("org.scorebook.mail.sending.Size")
          .should()
          .accessTargetWhere(
              target(owner(type(BigDecimal.class)))
                  .and(target(nameMatching(RECKONING)))
                  .as("target reckons"))
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Values.class);

  @ArchTest
  static final ArchRule measuresAreBuiltByName =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(MeasureBuilder.class.getName())
          .should()
          .callConstructorWhere(
              describe(
                  "it is a measure's",
                  call -> call.getTargetOwner().isEquivalentTo(Measure.class)));

  /** What Java orders by is made anew at every start: see {@link Order}. */
  @ArchTest
  static final ArchRule thingsAreOrderedByOrder =
      noClasses()
          .should()
          .accessTargetWhere(
              target(nameMatching("comparing.*|thenComparing.*"))
                  .and(
                      target(owner(type(Comparator.class)))
                          .or(target(owner(type(Map.Entry.class)))))
                  .as("target orders"));

  @ArchTest
  static final ArchRule blankIsDefinedOnce =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.scorebook.text..")
          .should()
          .callMethod(String.class, "isBlank")
          .orShould()
          .callMethod(String.class, "strip")
          .orShould()
          .callMethod(String.class, "trim");
}
