package org.scorebook.workbook.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.workbook.output.book.Provenance;
import org.scorebook.xlsx.CustomProperties;
import org.scorebook.xlsx.CustomProperties.Property;

/** Whose label a workbook carries. */
class LabelledTemplateTest {
  private static final CustomProperties OF_INPUT =
      new CustomProperties(List.of(new Property("From", "lpwstr", "input")), List.of());

  @TempDir private Path folder;

  @Test
  void theTemplatesGoesBeforeTheInputs() throws Exception {
    Looks looks =
        EditedTemplate.in(folder)
            .change(
                (workbook, sheet) ->
                    workbook
                        .getProperties()
                        .getCustomProperties()
                        .addProperty("MSIP_Label_x_Enabled", "true"))
            .read();
    CustomProperties carried = provenance().carried(looks);
    assertThat(carried.properties())
        .containsExactly(new Property("MSIP_Label_x_Enabled", "lpwstr", "true"));
    assertThat(carried.mailHeader()).isEqualTo("MSIP_Label_x_Enabled=true;");
  }

  @Test
  void withoutOneTheInputsIsCarried() throws Exception {
    assertThat(provenance().carried(EditedTemplate.in(folder).read())).isEqualTo(OF_INPUT);
  }

  private static Provenance provenance() {
    return new Provenance("1", Instant.EPOCH, List.of()).with(OF_INPUT);
  }
}
