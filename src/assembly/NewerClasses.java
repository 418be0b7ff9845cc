import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * Writes the classes of a jar in the format of Java 8 where theirs is older: Java 25 keeps no class
 * in an archive whose format is older than 50, and Picocli's are of 49. The code stays as it is;
 * what a verifier has to know of it is added. Needs Java 24 or newer.
 *
 * <p>Argument: the jar, which is written anew.
 */
public final class NewerClasses {
  private static final int ARCHIVED = 50;
  private static final String NOTE = "META-INF/CHANGES-FOR-SCOREBOOK.txt";
  private static final String CHANGES =
      "The classes in this jar were written in the format of Java 8, for quicker starts.\n"
          + "Nothing else was changed.\n";

  private NewerClasses() {}

  public static void main(String[] arguments) throws IOException {
    Path jar = Path.of(arguments[0]);
    Path written = jar.resolveSibling(jar.getFileName() + ".new");
    try (JarFile from = new JarFile(jar.toFile());
        URLClassLoader classes = new URLClassLoader(new URL[] {jar.toUri().toURL()});
        JarOutputStream out = new JarOutputStream(Files.newOutputStream(written))) {
      ClassFile format =
          ClassFile.of(
              ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
              ClassFile.ConstantPoolSharingOption.NEW_POOL,
              ClassFile.ClassHierarchyResolverOption.of(
                  ClassHierarchyResolver.ofResourceParsing(classes)));
      for (JarEntry entry : Collections.list(from.entries())) {
        try (InputStream in = from.getInputStream(entry)) {
          byte[] bytes = in.readAllBytes();
          write(out, entry, entry.getName().endsWith(".class") ? newer(format, bytes) : bytes);
        }
      }
      JarEntry note = new JarEntry(NOTE);
      note.setTimeLocal(from.getEntry(JarFile.MANIFEST_NAME).getTimeLocal());
      write(out, note, CHANGES.getBytes(StandardCharsets.UTF_8));
    }
    Files.move(written, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void write(JarOutputStream out, JarEntry like, byte[] bytes) throws IOException {
    JarEntry entry = new JarEntry(like.getName());
    entry.setTimeLocal(like.getTimeLocal());
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }

  private static byte[] newer(ClassFile format, byte[] bytes) throws IOException {
    ClassModel old = format.parse(bytes);
    if (old.majorVersion() >= ARCHIVED) {
      return bytes;
    }
    byte[] newer =
        format.transformClass(
            old,
            ClassTransform.transformingMethodBodies((code, element) -> code.with(element))
                .andThen(
                    ClassTransform.endHandler(
                        builder -> builder.withVersion(ClassFile.JAVA_8_VERSION, 0))));
    List<VerifyError> errors = format.verify(newer);
    if (!errors.isEmpty()) {
      throw new IOException(old.thisClass().asInternalName() + ": " + errors.get(0).getMessage());
    }
    return newer;
  }
}
