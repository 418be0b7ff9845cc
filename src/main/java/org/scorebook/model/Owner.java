package org.scorebook.model;

import java.util.List;

/** Who answers for measures and receives their workbook. */
public record Owner(String name, String role, String email, List<String> cc) {
  public Owner {
    cc = List.copyOf(cc);
  }
}
