import io.javalin.Javalin;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What kept plans are measured against: a bare handler on the same kind of server, which reads the body and returns the bytes
 * of the file that it is given. Prints its port; runs until its input ends.
 */
class BareHandler {
    public static void main(String[] args) throws Exception {
        byte[] answer = Files.readAllBytes(Path.of(args[0]));
        Javalin bare = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.concurrency.useVirtualThreads = true;
            config.routes.post("/", context -> {
                context.bodyAsBytes();
                context.contentType("application/json").result(answer);
            });
        });
        bare.start("127.0.0.1", 0);
        System.out.println(bare.port());
        while (System.in.read() >= 0) {
            // Until the script ends.
        }
        bare.stop();
    }
}
