package org.scorebook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scorebook.xlsx.CustomProperties.Property;

/** Labels of workbooks as the header of a message has them. */
class CustomPropertiesTest {
  private static final String ID = "2096f6a2-d2f7-48be-b329-b73aaa526e5d";

  @Test
  void labelsThatArePropertiesAreTheHeader() {
    CustomProperties custom =
        new CustomProperties(
            List.of(
                new Property("MSIP_Label_" + ID + "_Enabled", "lpwstr", "true"),
                new Property("MSIP_Label_" + ID + "_Name", "lpwstr", "Official Sensitive"),
                new Property("Department", "lpwstr", "Care")),
            List.of());
    assertThat(custom.mailHeader())
        .isEqualTo(
            "MSIP_Label_%s_Enabled=true; MSIP_Label_%s_Name=Official Sensitive;".formatted(ID, ID));
  }

  @Test
  void labelsOfTheirOwnPartAreTheHeader() {
    Map<String, String> label = new LinkedHashMap<>();
    label.put("id", "{" + ID + "}");
    label.put("enabled", "1");
    label.put("method", "Privileged");
    label.put("siteId", "{cb46c030-1825-4e81-a295-151c039dbf02}");
    CustomProperties custom =
        new CustomProperties(
            List.of(new Property("MSIP_Label_older_Enabled", "lpwstr", "true")), List.of(label));
    assertThat(custom.mailHeader())
        .isEqualTo(
            "MSIP_Label_%s_Enabled=true; MSIP_Label_%s_Method=Privileged; ".formatted(ID, ID)
                + "MSIP_Label_%s_SiteId=cb46c030-1825-4e81-a295-151c039dbf02;".formatted(ID));
  }

  @Test
  void aLabelThatIsSwitchedOffSaysSo() {
    CustomProperties custom =
        new CustomProperties(List.of(), List.of(Map.of("id", "{" + ID + "}", "enabled", "0")));
    assertThat(custom.mailHeader()).isEqualTo("MSIP_Label_" + ID + "_Enabled=false;");
  }

  @Test
  void whatAHeaderCannotHoldIsLeftOut() {
    CustomProperties custom =
        new CustomProperties(
            List.of(
                new Property("MSIP_Label_x_Name", "lpwstr", "Amtlich \u2013 Süd"),
                new Property("MSIP_Label_x_Method", "lpwstr", "Standard; Bcc"),
                new Property("MSIP_Label_x_Owner", "lpwstr", "a\r\nBcc: b@example.org"),
                new Property("MSIP_Label_x_Enabled", "lpwstr", "true")),
            List.of());
    assertThat(custom.mailHeader()).isEqualTo("MSIP_Label_x_Enabled=true;");
  }

  @Test
  void otherPropertiesAreNoHeader() {
    CustomProperties custom =
        new CustomProperties(List.of(new Property("Department", "lpwstr", "Care")), List.of());
    assertThat(custom.mailHeader()).isEmpty();
    assertThat(CustomProperties.NONE.mailHeader()).isEmpty();
  }
}
