import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Gives the classes of a jar the stack map frames that compilers write since Java 6: {@code Frames JAR}. What has none
 * the JVM verifies at every start in an old and slow way, and keeps out of its archive.
 */
class Frames {
    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        Path framed = Path.of(args[0] + ".framed");
        URL[] own = {jar.toUri().toURL()};
        try (URLClassLoader classes = new URLClassLoader(own, ClassLoader.getPlatformClassLoader());
                ZipFile from = new ZipFile(jar.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(framed))) {
            ClassFile code =
                    ClassFile.of(
                            StackMapsOption.GENERATE_STACK_MAPS,
                            ClassFile.ClassHierarchyResolverOption.of(
                                    ClassHierarchyResolver.ofClassLoading(classes)));
            for (ZipEntry entry : Collections.list(from.entries())) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                boolean plain = entry.getName().endsWith(".class") && !entry.getName().endsWith("-info.class");
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(plain ? framed(code, bytes) : bytes);
            }
        }
        Files.move(framed, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] framed(ClassFile code, byte[] bytes) {
        ClassTransform asNow =
                ClassTransform.endHandler(whole -> whole.withVersion(ClassFile.JAVA_17_VERSION, 0));
        CodeTransform again = (builder, element) -> builder.with(element);
        return code.transformClass(code.parse(bytes), ClassTransform.transformingMethodBodies(again).andThen(asNow));
    }
}
