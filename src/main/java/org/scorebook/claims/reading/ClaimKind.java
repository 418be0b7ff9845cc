package org.scorebook.claims.reading;

import java.util.List;

/** One kind of claim: what it recognises, what it is compared with, how it is told. */
public interface ClaimKind {

  /** A verdict for every claim of this kind in the clause. */
  List<ClaimVerdict> judge(Reading clause, PageFigures page);
}
