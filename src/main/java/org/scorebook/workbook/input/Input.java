package org.scorebook.workbook.input;

import org.scorebook.model.Edition;
import org.scorebook.rules.Rules;
import org.scorebook.xlsx.CustomProperties;

/**
 * What an input workbook holds, and the rules it is to be judged by.
 *
 * @param places where its figures stand
 * @param custom what other programs keep in it about it, such as a sensitivity label
 */
public record Input(Edition edition, Rules rules, FigurePlaces places, CustomProperties custom) {}
