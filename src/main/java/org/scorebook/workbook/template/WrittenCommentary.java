package org.scorebook.workbook.template;

import org.scorebook.model.Commentary;
import org.scorebook.problem.Place;

/**
 * Commentary that was written into an input workbook.
 *
 * @param place the cell it stands in
 */
public record WrittenCommentary(String measureId, Place place, Commentary commentary) {}
