package org.scorebook.workbook.input.check;

import org.scorebook.model.Basis;
import org.scorebook.model.Figure;
import org.scorebook.model.Period;

/** One row of the Data sheet. */
public record DraftFigure(int row, Period period, Basis basis, Figure figure) {}
