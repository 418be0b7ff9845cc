package org.scorebook.claims.kinds.target;

import java.util.List;
import org.scorebook.claims.reading.ClaimKind;

/** The door of the package: every kind of claim about a target. */
public final class TargetKinds {
  private static final List<ClaimKind> ALL =
      List.of(new TargetFigureClaim(), new TargetMetClaim(), new RangeClaim(), new NoTargetClaim());

  private TargetKinds() {}

  public static List<ClaimKind> all() {
    return ALL;
  }
}
