package io.followthrough.sandbox.linkage;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Collects what one class links to in the host. */
final class Links extends ClassVisitor {

  private final Set<String> links;

  Links(Set<String> links) {
    super(Opcodes.ASM9);
    this.links = links;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String[] interfaces) {
    Stream.concat(Stream.ofNullable(superName), Stream.of(interfaces))
        .forEach(supertype -> type(Type.getObjectType(supertype)));
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    type(Type.getType(descriptor));
    return null;
  }

  @Override
  public FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    type(Type.getType(descriptor));
    return new FieldVisitor(Opcodes.ASM9) {
      @Override
      public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
        type(Type.getType(annotation));
        return null;
      }
    };
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    types(descriptor);
    if (exceptions != null) {
      Stream.of(exceptions).map(Type::getObjectType).forEach(this::type);
    }
    return new Code();
  }

  private void types(String methodDescriptor) {
    type(Type.getReturnType(methodDescriptor));
    Stream.of(Type.getArgumentTypes(methodDescriptor)).forEach(this::type);
  }

  private void type(Type type) {
    if (type.getSort() == Type.ARRAY) {
      type(type.getElementType());
    } else if (type.getSort() == Type.METHOD) {
      types(type.getDescriptor());
    } else if (isHosts(type)) {
      links.add("class " + type.getClassName());
    }
  }

  private void method(
      String owner, String name, String descriptor, boolean isStatic, boolean ofInterface) {
    types(descriptor);
    var type = Type.getObjectType(owner);
    type(type);
    if (isHosts(type)) {
      links.add(
          String.join(
              " ",
              "method",
              type.getClassName(),
              name,
              descriptor,
              isStatic ? "static" : "instance",
              ofInterface ? "interface" : "class"));
    }
  }

  private void field(String owner, String name, String descriptor, boolean isStatic) {
    type(Type.getType(descriptor));
    var type = Type.getObjectType(owner);
    type(type);
    if (isHosts(type)) {
      links.add(
          String.join(
              " ",
              "field",
              type.getClassName(),
              name,
              descriptor,
              isStatic ? "static" : "instance"));
    }
  }

  private void handle(Handle handle) {
    switch (handle.getTag()) {
      case Opcodes.H_GETFIELD, Opcodes.H_PUTFIELD ->
          field(handle.getOwner(), handle.getName(), handle.getDesc(), false);
      case Opcodes.H_GETSTATIC, Opcodes.H_PUTSTATIC ->
          field(handle.getOwner(), handle.getName(), handle.getDesc(), true);
      default ->
          method(
              handle.getOwner(),
              handle.getName(),
              handle.getDesc(),
              handle.getTag() == Opcodes.H_INVOKESTATIC,
              handle.isInterface());
    }
  }

  private void constant(@Nullable Object constant) {
    if (constant instanceof Type type) {
      type(type);
    } else if (constant instanceof Handle handle) {
      handle(handle);
    } else if (constant instanceof ConstantDynamic dynamic) {
      type(Type.getType(dynamic.getDescriptor()));
      handle(dynamic.getBootstrapMethod());
      for (var i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
        constant(dynamic.getBootstrapMethodArgument(i));
      }
    }
  }

  private static boolean isHosts(Type type) {
    return type.getSort() == Type.OBJECT
        && Stream.of("com/atlassian/", "com/opensymphony/", "net/java/ao/")
            .anyMatch(type.getInternalName()::startsWith);
  }

  /** What the instructions of one method link to. */
  private final class Code extends MethodVisitor {

    Code() {
      super(Opcodes.ASM9);
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      type(Type.getType(descriptor));
      return null;
    }

    @Override
    public @Nullable AnnotationVisitor visitParameterAnnotation(
        int parameter, String descriptor, boolean visible) {
      type(Type.getType(descriptor));
      return null;
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      type(Type.getObjectType(type));
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      field(owner, name, descriptor, opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean ofInterface) {
      method(owner, name, descriptor, opcode == Opcodes.INVOKESTATIC, ofInterface);
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      types(descriptor);
      Stream.of(arguments).forEach(Links.this::constant);
    }

    @Override
    public void visitLdcInsn(Object value) {
      constant(value);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
      type(Type.getType(descriptor));
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
      if (type != null) {
        type(Type.getObjectType(type));
      }
    }
  }
}
