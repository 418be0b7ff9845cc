package org.scorebook.workbook.input;

import org.scorebook.model.Edition;
import org.scorebook.rules.Rules;

/** What an input workbook holds, and the rules it is to be judged by. */
public record Input(Edition edition, Rules rules) {}
