package org.scorebook.workbook.input;

import org.scorebook.model.Edition;
import org.scorebook.rules.Rules;

/**
 * What an input workbook holds, and the rules it is to be judged by.
 *
 * @param places where its figures stand
 */
public record Input(Edition edition, Rules rules, FigurePlaces places) {}
