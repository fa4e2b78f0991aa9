package realtime.workbook.grade;

import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks through compiled exercises for calls that no exercise needs and that can hurt whoever makes them by mistake: they are
 * not run. This guards against accidents. It is no jail: reflection goes past it, and a child process may do what its user may.
 */
final class Guard {
    private Guard() {}

    /** A sentence about the first such call in any class below {@code folder}; nothing if there is none. */
    static Optional<String> refusal(Path folder) throws IOException {
        List<Path> classes;
        try (Stream<Path> files = Files.walk(folder)) {
            classes = files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        for (Path file : classes) {
            Optional<String> refusal = refusal(ClassFile.of().parse(file));
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> refusal(ClassModel model) {
        String source = model.findAttribute(Attributes.sourceFile())
                .map(SourceFileAttribute::sourceFile)
                .map(Object::toString)
                .orElse("a class");
        return model.methods().stream()
                .map(MethodModel::code)
                .flatMap(Optional::stream)
                .flatMap(code -> refusal(source, code).stream())
                .findFirst();
    }

    private static Optional<String> refusal(String source, CodeModel code) {
        int line = 0;
        for (CodeElement element : code) {
            if (element instanceof LineNumber number) {
                line = number.line();
            } else if (element instanceof Instruction instruction) {
                Optional<Call> call = calls(instruction).filter(Call::isRefused).findFirst();
                if (call.isPresent()) {
                    return Optional.of(call.get().sentence(source + ":" + line));
                }
            }
        }
        return Optional.empty();
    }

    private static Stream<Call> calls(Instruction instruction) {
        return switch (instruction) {
            case InvokeInstruction invoke ->
                Stream.of(new Call(
                        invoke.owner().asInternalName(),
                        invoke.name().stringValue(),
                        invoke.type().stringValue()));
            case FieldInstruction field ->
                Stream.of(new Call(
                        field.owner().asInternalName(),
                        field.name().stringValue(),
                        field.type().stringValue()));
            case InvokeDynamicInstruction dynamic -> // Files::delete and the like
                dynamic.bootstrapArgs().stream().flatMap(Guard::handle);
            default -> Stream.of();
        };
    }

    private static Stream<Call> handle(ConstantDesc argument) {
        return argument instanceof DirectMethodHandleDesc handle
                ? Stream.of(new Call(
                        handle.owner().descriptorString().replaceAll("^L|;$", ""),
                        handle.methodName(),
                        handle.lookupDescriptor()))
                : Stream.of();
    }
}
