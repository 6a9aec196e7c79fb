package parley.record.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.ParleyApplication;

/** Entities that only a compiler has made, as an IDE's build leaves them, are not served. */
class EnhancedEntitiesTest {

    @TempDir
    Path folder;

    @Test
    void refusesToStartWithOneEntityCompiledByAnIdeAndSaysWhatToDo() throws Exception {
        var classPath = System.getProperty("java.class.path");
        var compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-parameters",
                        "-d",
                        folder.toString(),
                        "-cp",
                        classPath,
                        "src/main/java/parley/record/Topic.java");
        assertThat(compiled).isZero();

        var site = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        folder + File.pathSeparator + classPath,
                        ParleyApplication.class.getName(),
                        "--server.port=0")
                .redirectErrorStream(true)
                .start();
        var output = new StringBuilder();
        try (var lines = site.inputReader(StandardCharsets.UTF_8)) {
            // A site that starts goes on until it is stopped.
            for (var line = lines.readLine();
                    line != null && !line.contains("Started ParleyApplication");
                    line = lines.readLine()) {
                output.append(line).append('\n');
            }
        } finally {
            site.destroy();
        }

        assertThat(site.waitFor()).as(output.toString()).isEqualTo(1);
        assertThat(output)
                .contains("The build has not enhanced these entities: Topic.", "mvn process-classes")
                .doesNotContain("\tat ");
    }
}
