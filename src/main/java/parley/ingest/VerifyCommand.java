package parley.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import parley.ingest.evidence.Verification;
import parley.ingest.startup.FailedStart;
import parley.ingest.yaml.UnusableRecordException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks every quotation of a record against the texts of its sources. */
@Command(
        name = "verify",
        description = "Checks that all that the record quotes stands in the texts of its sources, letter for letter.")
public final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Parameters(
            paramLabel = "FOLDER-OF-TEXTS",
            description = "The folder with the text of each source, as ID.txt (UTF-8) or ID.html")
    private Path texts = Path.of("");

    @Option(names = "--record", paramLabel = "FOLDER", description = "The folder of the record; data if none is given")
    private String record = "data";

    @Option(
            names = "--write",
            arity = "0",
            description = "Where all of a source is found, put that on record, in a file beside that of the source")
    private boolean writes;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(texts)) {
            throw new ParameterException(
                    command.commandLine(),
                    "%s is no folder; name the one that holds the texts of sources, as ID.txt".formatted(texts));
        }
        try {
            return new Verification(texts, record, writes, System.out).run() ? 0 : FailedStart.WRITTEN_WRONG;
        } catch (UnusableRecordException broken) {
            System.out.println(broken.getMessage());
            return FailedStart.WRITTEN_WRONG;
        }
    }
}
