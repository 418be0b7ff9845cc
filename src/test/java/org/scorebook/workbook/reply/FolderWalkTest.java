package org.scorebook.workbook.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.problem.UnusableFileException;

class FolderWalkTest {
  @TempDir private Path parent;
  private Path folder;

  @BeforeEach
  void answers() throws IOException {
    folder = Files.createDirectories(parent.resolve("replies"));
    file(folder.resolve("b.xlsx"));
    file(folder.resolve("within").resolve("a.xlsx"));
  }

  private static Path file(Path path) throws IOException {
    Files.createDirectories(path.getParent());
    return Files.writeString(path, "answer");
  }

  @Test
  void findsFilesInFoldersWithin() throws Exception {
    FolderWalk walk = FolderWalk.through(folder);
    assertThat(walk.files())
        .containsExactly(folder.resolve("b.xlsx"), folder.resolve("within").resolve("a.xlsx"));
    assertThat(walk.unread()).isEmpty();
  }

  @Test
  void goesThroughALinkToTheFolderAndLinksWithin() throws Exception {
    Path elsewhere = file(parent.resolve("elsewhere").resolve("c.xlsx"));
    Files.createSymbolicLink(folder.resolve("shared"), elsewhere.getParent());
    Files.createSymbolicLink(folder.resolve("linked.xlsx"), elsewhere);
    Path link = Files.createSymbolicLink(parent.resolve("link"), folder);
    assertThat(FolderWalk.through(link).files())
        .containsExactly(
            link.resolve("b.xlsx"),
            link.resolve("linked.xlsx"),
            link.resolve("shared").resolve("c.xlsx"),
            link.resolve("within").resolve("a.xlsx"));
  }

  @Test
  void doesNotWalkInCirclesNorStopAtABrokenLink() throws Exception {
    Files.createSymbolicLink(folder.resolve("within").resolve("back"), folder);
    Files.createSymbolicLink(folder.resolve("gone.xlsx"), parent.resolve("nothing"));
    FolderWalk walk = FolderWalk.through(folder);
    assertThat(walk.files())
        .containsExactly(folder.resolve("b.xlsx"), folder.resolve("within").resolve("a.xlsx"));
    assertThat(walk.unread()).isEmpty();
  }

  /**
   * Whoever runs the tests may be allowed to open anything, so the system's refusal is handed in.
   */
  @Test
  void aFolderWithinThatCannotBeOpenedDoesNotStopTheOthers() throws Exception {
    FolderWalk walk = new FolderWalk(folder);
    Path locked = folder.resolve("locked");
    AccessDeniedException denied = new AccessDeniedException(locked.toString());
    assertThat(walk.visitFileFailed(locked, denied)).isEqualTo(FileVisitResult.CONTINUE);
    assertThat(walk.postVisitDirectory(folder.resolve("torn"), denied))
        .isEqualTo(FileVisitResult.CONTINUE);
    assertThat(walk.unread())
        .containsOnlyKeys(locked, folder.resolve("torn"))
        .containsEntry(locked, "it cannot be opened. Check that you may read it, and run again.");
    assertThatThrownBy(() -> walk.visitFileFailed(folder, denied)).isSameAs(denied);
  }

  @Test
  void asksForAFolder() {
    Path file = folder.resolve("b.xlsx");
    assertThatThrownBy(() -> FolderWalk.through(file))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(file + " is not a folder. Put the returned workbooks in a folder and name it.");
  }
}
