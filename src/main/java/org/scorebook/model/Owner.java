package org.scorebook.model;

import java.util.List;
import java.util.stream.Stream;

/** Who answers for measures and receives their workbook. */
public record Owner(String name, String role, String email, List<String> cc) {
  public Owner {
    cc = List.copyOf(cc);
  }

  /** The own address, then those that get a copy. */
  public List<String> addresses() {
    return Stream.concat(Stream.of(email), cc.stream()).toList();
  }

  /** Whether an address is among them, letter case ignored. */
  public boolean hasAddress(String address) {
    return addresses().stream().anyMatch(address::equalsIgnoreCase);
  }
}
