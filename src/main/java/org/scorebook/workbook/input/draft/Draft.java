package org.scorebook.workbook.input.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.model.Owner;
import org.scorebook.model.Period;
import org.scorebook.problem.Place;
import org.scorebook.rules.Rules;
import org.scorebook.text.Names;
import org.scorebook.workbook.input.table.TableHeader;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;

/** A whole workbook as far as it could be read, with the places of everything. */
public final class Draft {
  private final Optional<Rules> rules;
  private final Map<InputSheet, TableHeader> headers = new EnumMap<>(InputSheet.class);
  private final Map<InputSheet, MissingSheet> missing = new EnumMap<>(InputSheet.class);
  private final List<DraftMeasure> measures = new ArrayList<>();
  private final Map<String, DraftMeasure> byId = new HashMap<>();
  private final Map<String, Owner> owners = new LinkedHashMap<>();
  private Optional<Period> reporting = Optional.empty();

  /** An empty draft, to be judged by the rules; without where they could not be read. */
  public Draft(Optional<Rules> rules) {
    this.rules = rules;
  }

  public Optional<Rules> rules() {
    return rules;
  }

  /** The edition's period; empty where it could not be read. */
  public Optional<Period> reporting() {
    return reporting;
  }

  public void setReporting(Period period) {
    reporting = Optional.of(period);
  }

  public void addHeader(InputSheet sheet, TableHeader header) {
    headers.put(sheet, header);
  }

  /** Where the columns of a sheet stand; empty where there is no such sheet. */
  public Optional<TableHeader> findHeader(InputSheet sheet) {
    return Optional.ofNullable(headers.get(sheet));
  }

  public void addMissing(MissingSheet sheet) {
    missing.put(sheet.layout(), sheet);
  }

  /** That a sheet is missing; empty where it is there, whatever is on it. */
  public Optional<MissingSheet> findMissing(InputSheet sheet) {
    return Optional.ofNullable(missing.get(sheet));
  }

  /** A cell of a sheet that has been read. */
  public Place place(InputSheet sheet, int row, Column column) {
    TableHeader header = headers.get(sheet);
    return header == null ? new Place.Sheet(sheet.sheetName()) : header.place(row, column);
  }

  /** The measures in the order of their rows, those without an ID of their own among them. */
  public List<DraftMeasure> measures() {
    return measures;
  }

  /** The measures that rows of other sheets can name. */
  public List<DraftMeasure> named() {
    return measures.stream().filter(measure -> !measure.isNameless()).toList();
  }

  /** The measure of that ID, letter case ignored. */
  public Optional<DraftMeasure> findMeasure(String id) {
    DraftMeasure exact = byId.get(id);
    return Optional.ofNullable(exact != null ? exact : byId.get(key(id)));
  }

  /** Adds a measure, which rows of other sheets find where it has an ID of its own. */
  public void addMeasure(DraftMeasure measure) {
    measures.add(measure);
    if (!measure.isNameless()) {
      byId.put(measure.id(), measure);
      byId.put(key(measure.id()), measure);
    }
  }

  /** The owners in the order of their rows. */
  public List<Owner> owners() {
    return List.copyOf(owners.values());
  }

  /** Adds an owner whose name no other has. */
  public void addOwner(Owner owner) {
    owners.put(key(owner.name()), owner);
  }

  /** The owner of that name, letter case ignored. */
  public Optional<Owner> findOwner(String name) {
    return Optional.ofNullable(owners.get(key(name)));
  }

  private static String key(String name) {
    return Names.key(name);
  }
}
