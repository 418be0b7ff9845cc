import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Writes into a jar what Java would make of it as it comes to each.
 *
 * <p>Lambdas and method references become classes. A start of the program comes to hundreds, and to
 * load a class takes a fraction of that time. They belong to the nest of the class where they
 * stand, so that they may call what is private there, and like Java's there is one object of those
 * that capture nothing.
 *
 * <p>Records get methods that compare and hash their components one by one, as Java's do.
 *
 * <p>Argument: the jar, which is written anew. Run again, it finds nothing to do.
 */
public final class MadeAhead {
  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
  private static final String RECORDS = "java/lang/runtime/ObjectMethods";
  private static final Type OBJECTS = Type.getType(Objects.class);
  private static final Type OBJECT = Type.getType(Object.class);
  private static final Method NEW = new Method("<init>", "()V");
  private static final String ONLY = "ONLY";
  private static final String OF = "of";

  private final Map<String, ClassNode> classes = new LinkedHashMap<>();
  private final Set<ClassNode> changed = new LinkedHashSet<>();
  private final Map<String, byte[]> made = new LinkedHashMap<>();

  private MadeAhead() {}

  public static void main(String[] arguments) throws IOException {
    new MadeAhead().rewrite(Path.of(arguments[0]));
  }

  private void rewrite(Path jar) throws IOException {
    Path written = jar.resolveSibling(jar.getFileName() + ".new");
    try (JarFile from = new JarFile(jar.toFile());
        JarOutputStream out = new JarOutputStream(Files.newOutputStream(written))) {
      List<JarEntry> entries = Collections.list(from.entries());
      for (JarEntry entry : entries) {
        if (entry.getName().endsWith(".class")) {
          ClassNode type = new ClassNode();
          new ClassReader(bytes(from, entry)).accept(type, 0);
          classes.put(entry.getName(), type);
        }
      }
      for (ClassNode type : classes.values()) {
        replaceLambdas(type);
        type.methods.forEach(method -> writeOut(type, method));
      }
      for (JarEntry entry : entries) {
        ClassNode type = classes.get(entry.getName());
        write(
            out, entry.getName(), entry, changed.contains(type) ? bytes(type) : bytes(from, entry));
      }
      for (Map.Entry<String, byte[]> lambda : made.entrySet()) {
        write(out, lambda.getKey(), from.getJarEntry(JarFile.MANIFEST_NAME), lambda.getValue());
      }
    }
    Files.move(written, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static byte[] bytes(JarFile jar, JarEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  private static byte[] bytes(ClassNode type) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    type.accept(writer);
    return writer.toByteArray();
  }

  private static void write(JarOutputStream out, String name, JarEntry like, byte[] bytes)
      throws IOException {
    JarEntry entry = new JarEntry(name);
    entry.setTimeLocal(like.getTimeLocal());
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }

  private void replaceLambdas(ClassNode type) {
    String nest = type.nestHostClass == null ? type.name : type.nestHostClass;
    ClassNode host = classes.get(nest + ".class");
    int count = 0;
    for (MethodNode method : type.methods) {
      for (AbstractInsnNode instruction : method.instructions.toArray()) {
        if (instruction instanceof InvokeDynamicInsnNode call
            && call.bsm.getOwner().equals(FACTORY)) {
          count++;
          String name = type.name + "$$Lambda" + count;
          made.put(name + ".class", new Lambda(name, nest, type.version, call).toClass());
          method.instructions.set(instruction, made(name, call.desc));
          if (host.nestMembers == null) {
            host.nestMembers = new ArrayList<>();
          }
          host.nestMembers.add(name);
          changed.addAll(List.of(type, host));
        }
      }
    }
  }

  /** Takes what is captured from the stack and leaves the lambda there, as the call did. */
  private static AbstractInsnNode made(String name, String descriptor) {
    return Type.getArgumentTypes(descriptor).length > 0
        ? new MethodInsnNode(Opcodes.INVOKESTATIC, name, OF, descriptor)
        : new FieldInsnNode(
            Opcodes.GETSTATIC, name, ONLY, Type.getReturnType(descriptor).getDescriptor());
  }

  private void writeOut(ClassNode type, MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions.toArray()) {
      if (instruction instanceof InvokeDynamicInsnNode call
          && call.bsm.getOwner().equals(RECORDS)) {
        List<Handle> components = new ArrayList<>();
        for (Object argument : call.bsmArgs) {
          if (argument instanceof Handle getter) {
            components.add(getter);
          }
        }
        switch (method.name) {
          case "equals" -> writeEquals(Type.getObjectType(type.name), components, method);
          case "hashCode" -> writeHashCode(components, method);
          default -> {
            continue; // what it is called is for people who look for a fault
          }
        }
        changed.add(type);
      }
    }
  }

  private static void writeEquals(Type self, List<Handle> components, MethodNode method) {
    method.instructions.clear();
    GeneratorAdapter code = code(method);
    Label same = code.newLabel();
    Label other = code.newLabel();
    code.loadThis();
    code.loadArg(0);
    code.ifCmp(OBJECT, GeneratorAdapter.EQ, same);
    code.loadArg(0);
    code.instanceOf(self);
    code.ifZCmp(GeneratorAdapter.EQ, other);
    for (Handle component : components) {
      Type type = Type.getType(component.getDesc());
      code.loadThis();
      get(code, component);
      code.loadArg(0);
      code.checkCast(self);
      get(code, component);
      if (!isPrimitive(type)) {
        code.invokeStatic(OBJECTS, new Method("equals", Type.BOOLEAN_TYPE, pair(OBJECT)));
        code.ifZCmp(GeneratorAdapter.EQ, other);
      } else if (type.equals(Type.FLOAT_TYPE) || type.equals(Type.DOUBLE_TYPE)) {
        code.invokeStatic(boxed(type), new Method("compare", Type.INT_TYPE, pair(type)));
        code.ifZCmp(GeneratorAdapter.NE, other);
      } else {
        code.ifCmp(type, GeneratorAdapter.NE, other);
      }
    }
    answer(code, method, same, true);
    answer(code, method, other, false);
    code.endMethod();
  }

  private static void answer(GeneratorAdapter code, MethodNode method, Label from, boolean answer) {
    code.mark(from);
    method.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    code.push(answer);
    code.returnValue();
  }

  private static void writeHashCode(List<Handle> components, MethodNode method) {
    method.instructions.clear();
    GeneratorAdapter code = code(method);
    code.push(0);
    for (Handle component : components) {
      Type type = Type.getType(component.getDesc());
      boolean primitive = isPrimitive(type);
      code.push(31);
      code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
      code.loadThis();
      get(code, component);
      code.invokeStatic(
          primitive ? boxed(type) : OBJECTS,
          new Method("hashCode", Type.INT_TYPE, new Type[] {primitive ? type : OBJECT}));
      code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
    }
    code.returnValue();
    code.endMethod();
  }

  private static GeneratorAdapter code(MethodNode method) {
    return new GeneratorAdapter(method, method.access, method.name, method.desc);
  }

  private static void get(GeneratorAdapter code, Handle component) {
    code.getField(
        Type.getObjectType(component.getOwner()),
        component.getName(),
        Type.getType(component.getDesc()));
  }

  private static Type[] pair(Type type) {
    return new Type[] {type, type};
  }

  private static Type boxed(Type primitive) {
    return Type.getType(
        switch (primitive.getSort()) {
          case Type.BOOLEAN -> Boolean.class;
          case Type.CHAR -> Character.class;
          case Type.BYTE -> Byte.class;
          case Type.SHORT -> Short.class;
          case Type.INT -> Integer.class;
          case Type.FLOAT -> Float.class;
          case Type.LONG -> Long.class;
          default -> Double.class;
        });
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  /** One lambda: what Java is told of it, and the class that does the same. */
  private static final class Lambda {
    private final Type self;
    private final Type[] captured;
    private final Type shape;
    private final Method method;
    private final Method precise;
    private final Handle body;
    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);

    Lambda(String name, String nest, int version, InvokeDynamicInsnNode call) {
      if (!call.bsm.getName().equals("metafactory")) {
        throw new IllegalArgumentException(name + " is of a kind that is not known here.");
      }
      self = Type.getObjectType(name);
      captured = Type.getArgumentTypes(call.desc);
      shape = Type.getReturnType(call.desc);
      method = new Method(call.name, ((Type) call.bsmArgs[0]).getDescriptor());
      body = (Handle) call.bsmArgs[1];
      precise = new Method(call.name, ((Type) call.bsmArgs[2]).getDescriptor());
      writer.visit(
          version,
          Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
          name,
          null,
          OBJECT.getInternalName(),
          new String[] {shape.getInternalName()});
      writer.visitNestHost(nest);
    }

    byte[] toClass() {
      Method constructor = new Method("<init>", Type.VOID_TYPE, captured);
      GeneratorAdapter code = code(Opcodes.ACC_PRIVATE, constructor);
      code.loadThis();
      code.invokeConstructor(OBJECT, NEW);
      for (int i = 0; i < captured.length; i++) {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
        writer.visitField(access, field(i), captured[i].getDescriptor(), null, null);
        code.loadThis();
        code.loadArg(i);
        code.putField(self, field(i), captured[i]);
      }
      end(code);
      boolean only = captured.length == 0;
      code =
          code(
              Opcodes.ACC_STATIC,
              only ? new Method("<clinit>", "()V") : new Method(OF, shape, captured));
      code.newInstance(self);
      code.dup();
      code.loadArgs();
      code.invokeConstructor(self, constructor);
      if (only) {
        int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
        writer.visitField(access, ONLY, shape.getDescriptor(), null, null);
        code.putStatic(self, ONLY, shape);
      }
      end(code);
      code = code(Opcodes.ACC_PUBLIC, method);
      call(code);
      end(code);
      writer.visitEnd();
      return writer.toByteArray();
    }

    private GeneratorAdapter code(int access, Method of) {
      return new GeneratorAdapter(access, of, null, null, writer);
    }

    private static String field(int number) {
      return "captured" + number;
    }

    private static void end(GeneratorAdapter code) {
      code.returnValue();
      code.endMethod();
    }

    /** What is captured and the arguments, each as the body wants it, and its answer. */
    private void call(GeneratorAdapter code) {
      Type owner = Type.getObjectType(body.getOwner());
      boolean creates = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
      List<Type> wanted = new ArrayList<>();
      if (creates) {
        code.newInstance(owner);
        code.dup();
      } else if (body.getTag() != Opcodes.H_INVOKESTATIC) {
        wanted.add(owner);
      }
      wanted.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
      for (int i = 0; i < captured.length; i++) {
        code.loadThis();
        code.getField(self, field(i), captured[i]);
        convert(code, captured[i], wanted.get(i));
      }
      for (int i = 0; i < method.getArgumentTypes().length; i++) {
        code.loadArg(i);
        convert(code, method.getArgumentTypes()[i], precise.getArgumentTypes()[i]);
        convert(code, precise.getArgumentTypes()[i], wanted.get(captured.length + i));
      }
      code.visitMethodInsn(
          instruction(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
      Type answer = creates ? owner : Type.getReturnType(body.getDesc());
      if (method.getReturnType().equals(Type.VOID_TYPE)) {
        if (answer.getSize() == 2) {
          code.pop2();
        } else if (answer.getSize() == 1) {
          code.pop();
        }
      } else {
        convert(code, answer, precise.getReturnType());
        convert(code, precise.getReturnType(), method.getReturnType());
      }
    }

    /** Within a nest, what is private is called as all else is. */
    private int instruction() {
      return switch (body.getTag()) {
        case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
        case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
        default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
      };
    }

    private static void convert(GeneratorAdapter code, Type from, Type to) {
      if (isPrimitive(from) && isPrimitive(to)) {
        code.cast(from, to);
      } else if (isPrimitive(from)) {
        code.valueOf(from);
      } else if (isPrimitive(to)) {
        code.unbox(to);
      } else if (!from.equals(to)) {
        code.checkCast(to);
      }
    }
  }
}
