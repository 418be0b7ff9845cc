package org.scorebook.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A good workbook with a few faults in its bytes, parts or XML; the same for the same seed. */
final class Mangled {
  private static final Pattern ELEMENT = Pattern.compile("<(\\w+)[^<>]*(?:/>|>[^<>]*</\\1>)");
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final Pattern ATTRIBUTE = Pattern.compile("=(?:\"([^\"]*)\"|'([^']*)')");
  private static final Pattern TEXT = Pattern.compile(">([^<>]+)<");
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "1",
          "99999999999999999999",
          "1e400",
          "NaN",
          "#REF!",
          "A1",
          "ZZZZ99999999",
          "xl/worksheets/sheet1.xml",
          "../../../etc/passwd",
          "http://example.org/x",
          "rId1",
          "TRUE",
          "inlineStr",
          "e",
          "_x0000_",
          "\u00A0",
          "\uD83D\uDE00",
          "&#0;",
          "&amp;",
          "&x;",
          "]]>",
          "<",
          "\"",
          "<![CDATA[x]]>",
          "<!DOCTYPE x>",
          "<?xml version='1.0' encoding='UTF-16'?>",
          "a".repeat(40_000));

  private final Random chance;
  private final Map<String, String> parts = new LinkedHashMap<>();

  private Mangled(byte[] good, Random chance) {
    this.chance = chance;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(good))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of a workbook with one to four faults. */
  static byte[] of(byte[] good, long seed) {
    Random chance = new Random(seed);
    if (chance.nextInt(4) == 0) {
      return bytesChanged(good.clone(), chance);
    }
    Mangled mangled = new Mangled(good, chance);
    int faults = 1 + chance.nextInt(4);
    for (int i = 0; i < faults; i++) {
      mangled.addFault();
    }
    return mangled.bytes();
  }

  private static byte[] bytesChanged(byte[] bytes, Random chance) {
    if (chance.nextInt(4) == 0) {
      return java.util.Arrays.copyOf(bytes, chance.nextInt(bytes.length));
    }
    int changes = 1 + chance.nextInt(8);
    for (int i = 0; i < changes; i++) {
      // Half of them near the end, where the list of parts stands.
      int at =
          chance.nextBoolean()
              ? chance.nextInt(bytes.length)
              : bytes.length - 1 - chance.nextInt(Math.min(1_500, bytes.length));
      bytes[at] = (byte) chance.nextInt(256);
    }
    return bytes;
  }

  private void addFault() {
    List<String> names = new ArrayList<>(parts.keySet());
    String name = names.get(chance.nextInt(names.size()));
    String xml = parts.getOrDefault(name, "");
    switch (chance.nextInt(12)) {
      case 0 -> parts.remove(name);
      case 1 -> parts.put(name, parts.getOrDefault(names.get(chance.nextInt(names.size())), ""));
      case 2 -> parts.put(name, xml.substring(0, chance.nextInt(xml.length() + 1)));
      case 3, 4 -> parts.put(name, changed(xml, ELEMENT, 0, ""));
      case 5 -> parts.put(name, doubled(xml));
      case 6 -> parts.put(name, changed(xml, TAG, 0, ""));
      case 7, 8, 9 -> parts.put(name, changed(xml, ATTRIBUTE, 1, odd()));
      default -> parts.put(name, changed(xml, TEXT, 1, odd()));
    }
  }

  private String odd() {
    byte[] utf8 = ODD.get(chance.nextInt(ODD.size())).getBytes(StandardCharsets.UTF_8);
    return new String(utf8, StandardCharsets.ISO_8859_1);
  }

  private String doubled(String xml) {
    List<MatchResult> found = ELEMENT.matcher(xml).results().toList();
    if (found.isEmpty()) {
      return xml + xml;
    }
    MatchResult one = found.get(chance.nextInt(found.size()));
    return xml.substring(0, one.end()) + one.group() + xml.substring(one.end());
  }

  /** With one match, or its group where it has one, replaced. */
  private String changed(String xml, Pattern pattern, int group, String by) {
    List<MatchResult> found = pattern.matcher(xml).results().toList();
    if (found.isEmpty()) {
      return xml + by;
    }
    MatchResult one = found.get(chance.nextInt(found.size()));
    int from = one.start(group) < 0 ? one.start() : one.start(group);
    int to = one.start(group) < 0 ? one.end() : one.end(group);
    return xml.substring(0, from) + by + xml.substring(to);
  }

  private byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
