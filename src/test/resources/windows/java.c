/*
 * Stands in for Windows' java.exe: notes its words, a line for each call, in the file NOTES; makes
 * the files that Java would make; ends with 3 where one of its words is that in FAILS.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void make(const char *word, const char *option) {
  size_t length = strlen(option);
  if (strncmp(word, option, length) == 0) {
    FILE *file = fopen(word + length, "w");
    if (file) {
      fputs(option, file);
      fclose(file);
    }
  }
}

int main(int count, char **words) {
  const char *fails = getenv("FAILS");
  FILE *notes = fopen(getenv("NOTES"), "a");
  int dump = 0;
  int exit = 0;
  for (int i = 1; i < count; i++) {
    fprintf(notes, "%s%c", words[i], i + 1 < count ? '|' : '\n');
    if (fails && strcmp(words[i], fails) == 0) exit = 3;
    if (strcmp(words[i], "-Xshare:dump") == 0) dump = 1;
  }
  fclose(notes);
  for (int i = 1; exit == 0 && i < count; i++) {
    make(words[i], "-XX:DumpLoadedClassList=");
    make(words[i], "-XX:AOTCacheOutput=");
    if (dump) make(words[i], "-XX:SharedArchiveFile=");
    if (strcmp(words[i], "-version") == 0) {
      fputs("Picked up JAVA_TOOL_OPTIONS: -Da=b\n", stderr);
      fputs("openjdk version \"17.0.9\" 2023-10-17\n", stderr);
    }
  }
  return exit;
}
