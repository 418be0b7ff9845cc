package org.scorebook.workbook.output.front;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.fitting.TextFit;
import org.scorebook.workbook.output.formula.FrontText;

/** What the sections of Highlights say of which measures, in columns that all of them share. */
final class HighlightSections {
  static final double SHORT = 16;

  /** A figure longer than that takes two lines. */
  private static final double WIDEST = 24;

  private static final double LONG = 50;
  private static final double PEOPLE = 22;

  /** One name that takes no more stands in one line; longer ones take two. */
  private static final double ONE_NAME = 28;

  private final Book book;
  private final List<Column> first;
  private final List<Column> people;
  private final List<Section> sections = new ArrayList<>();

  HighlightSections(Book book) {
    this.book = book;
    this.first = first(book);
    this.people = people(book);
  }

  /** A column of a table: its heading and what it says of a measure. */
  record Column(
      String heading, double width, Look look, Function<MeasureResult, FrontText> content) {
    /** Of a word or a figure. */
    static Column brief(String heading, Function<MeasureResult, FrontText> content) {
      return new Column(heading, SHORT, Look.TEXT_CENTRED, content);
    }

    /** Of a sentence. */
    static Column sentence(String heading, Function<MeasureResult, String> content) {
      return new Column(heading, LONG, Look.TEXT, plain(content));
    }

    static Function<MeasureResult, FrontText> plain(Function<MeasureResult, String> content) {
      return result -> FrontText.plain(content.apply(result));
    }

    Look headingLook() {
      return look == Look.TEXT || look == Look.TABLE_LINK ? Look.HEADING : Look.HEADING_CENTRED;
    }

    /** Whether it stands off the column before it, which a text may fill. */
    boolean isIndented() {
      return look == Look.TEXT && width >= PEOPLE;
    }

    /** What a text may take of its width. */
    float room() {
      return (float) width - (isIndented() ? TextFit.INDENT : 0);
    }

    private Column atLeast(double least) {
      return new Column(heading, Math.max(width, least), look, content);
    }
  }

  /** A heading with a table of measures, or that there are none. */
  record Section(String heading, List<MeasureResult> measures, String none, List<Column> columns) {
    Section of(List<MeasureResult> part, String partHeading) {
      return new Section(partHeading, part, none, columns);
    }
  }

  /** Adds a section below those before. */
  void add(String heading, List<MeasureResult> measures, String none, Column... columns) {
    List<Column> all = new ArrayList<>(first);
    all.addAll(Arrays.asList(columns));
    all.addAll(people);
    sections.add(new Section(heading, measures, none, all));
  }

  /** All of them, their columns so wide that figures keep off each other. */
  List<Section> all() {
    int columns = sections.get(0).columns().size();
    double[] widths = IntStream.range(0, columns).mapToDouble(this::width).toArray();
    return sections.stream()
        .map(
            section ->
                new Section(
                    section.heading(),
                    section.measures(),
                    section.none(),
                    IntStream.range(0, columns)
                        .mapToObj(at -> section.columns().get(at).atLeast(widths[at]))
                        .toList()))
        .toList();
  }

  private double width(int at) {
    return sections.stream().flatMapToDouble(section -> widths(section, at)).max().orElse(0);
  }

  private DoubleStream widths(Section section, int at) {
    Column column = section.columns().get(at);
    DoubleStream own = DoubleStream.of(column.width());
    float size = book.styles().size(column.look());
    DoubleStream texts =
        section.measures().stream()
            .map(result -> column.content().apply(result).text())
            .mapToDouble(text -> TextFit.lineWidth(text, size));
    if (column.look() == Look.TEXT_CENTRED) {
      return DoubleStream.concat(own, texts.map(needed -> Math.min(WIDEST, needed)));
    }
    return column.width() == PEOPLE
        ? DoubleStream.concat(
            own, texts.map(needed -> needed + TextFit.INDENT).filter(needed -> needed <= ONE_NAME))
        : own;
  }

  private static List<Column> first(Book book) {
    return List.of(
        new Column("No.", 5, Look.TEXT, result -> FrontText.plain("")),
        new Column(
            "Measure", 38, Look.TABLE_LINK, result -> FrontText.title(result, book.resultsTable())),
        new Column(
            "Status", 12, Look.STATUS, result -> FrontText.status(result, book.resultsTable())));
  }

  /** Who acts: officers only where an edition names any. */
  private static List<Column> people(Book book) {
    List<Column> people = new ArrayList<>();
    if (book.results().measures().stream()
        .anyMatch(result -> !Blanks.isBlank(result.measure().responsibleOfficer()))) {
      people.add(
          new Column(
              "Responsible officer",
              PEOPLE,
              Look.TEXT,
              Column.plain(result -> result.measure().responsibleOfficer())));
    }
    people.add(
        new Column(
            "Owner",
            PEOPLE,
            Look.TEXT,
            Column.plain(result -> OwnerNames.of(result.measure(), "; "))));
    return people;
  }
}
