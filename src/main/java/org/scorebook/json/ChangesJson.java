package org.scorebook.json;

import java.io.IOException;
import java.util.Optional;
import org.scorebook.changes.EditionChange;
import org.scorebook.changes.EditionChanges;
import org.scorebook.model.Period;

/** What is different from an earlier edition: the rows of the sheet Changes as data. */
final class ChangesJson {
  private ChangesJson() {}

  /** Null where no earlier edition is known; a list without rows where nothing has changed. */
  static void write(Optional<EditionChanges> changes, JsonText json) throws IOException {
    if (changes.isEmpty()) {
      json.nothing("changes");
      return;
    }
    json.list(
        "changes",
        () -> {
          for (EditionChange change : changes.get().rows()) {
            json.object(() -> write(change, json));
          }
        });
  }

  private static void write(EditionChange change, JsonText json) throws IOException {
    json.text("kind", change.kind().word());
    json.text("measure", change.measure());
    json.text("area", change.area());
    json.text("period", change.period().map(Period::id));
    json.text("before", change.before());
    json.text("now", change.now());
    json.truth("material", change.material());
    json.text("text", change.text());
  }
}
