package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import parley.ingest.TestRecord;

/** What the program answers to its arguments; nothing here gets as far as a database. */
@ExtendWith(OutputCaptureExtension.class)
class CommandsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "--help, serve",
        "--help, publish",
        "--help, check",
        "publish --help, --dry-run",
        "publish -h, parley.data",
        "serve --help, --watch",
        "check --help, --strict",
        "serve --help, parley.kept",
        "check --help, FOLDER",
        "draft --help, ARTICLE",
        "help publish, --dry-run",
        "--version, Parley",
        "serve --version, Parley",
        "publish --version, Parley",
        "check -V, Parley"
    })
    void explainsItself(String arguments, String told, CapturedOutput output) {
        assertThat(run(arguments)).isZero();
        assertThat(output.getOut()).contains(told);
        assertThat(output.getErr()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "publis | there is no command 'publis'; did you mean 'publish'?",
                "chekc data | there is no command 'chekc'; did you mean 'check'?",
                "atlantis | there is no command 'atlantis'; there are help, serve, publish, check, draft, verify",
                "publish --dryrun | there is no option '--dryrun'; did you mean '--dry-run'?",
                "publish -dry-run | there is no option '-dry-run'; did you mean '--dry-run'?",
                "publish --dry | there is no option '--dry'; there are --dry-run, -h, --help, -V, --version",
                "publish --dry-run=false | option '--dry-run' should be specified without 'false' parameter",
                "publish --dry-run --dry-run | option '--dry-run' should be specified only once",
                "version | there is no command 'version'; did you mean '--version'?",
                "--prot=9000 | there is no option '--prot=9000'; did you mean '--server.port'?",
                "serve --port 9000 | there is no option '--port'; did you mean '--server.port'?",
                "publish --dat=x | there is no option '--dat=x'; did you mean '--parley.data'?",
                "publish now | 'now' can't stand after publish",
                "--watch | there is no option '--watch'; did you mean 'serve --watch'?",
                "check --strikt data | there is no option '--strikt'; did you mean '--strict'?",
                "serve publish | 'publish' can't stand after serve",
                "--hepl | there is no option '--hepl'; did you mean '--help'?",
                "--dry-run | there is no option '--dry-run'; did you mean 'publish --dry-run'?",
                "--server.port 9000 | '9000' stands alone; write a setting and its value as one, --server.port=9000",
                "-server.port=9000 | there is no option '-server.port=9000'; did you mean '--server.port=9000'?",
                "server.port=9000 | there is no command 'server.port=9000'; did you mean '--server.port=9000'?",
                "check | Missing required parameter: 'FOLDER'",
                "draft | Missing required parameter: 'ARTICLE'",
                "drfat a.txt | there is no command 'drfat'; did you mean 'draft'?",
                "draft a.txt --publised=2022-03-09 | there is no option '--publised=2022-03-09'; did you mean '--published'?",
                "draft a.txt b.txt | 'b.txt' can't stand after draft",
                "draft a.txt --parley.data=x | draft takes no settings; leave out '--parley.data=x'",
                "draft a.txt --published=9.3.2022 | '9.3.2022' is no day; write --published as in 2022-03-09",
                "draft a.txt --published=2999-01-01 | '2999-01-01' is after today; write the day on which it was published",
                "verify no-such | no-such is no folder; name the one that holds the texts of sources, as ID.txt",
                "draft no-such.txt | there is no file no-such.txt; name the text of the article",
                "check data more | 'more' can't stand after check",
                "check data --parley.data=x | check takes no settings; leave out '--parley.data=x'"
            })
    void refusesWhatItDoesNotUnderstand(String arguments, String told, CapturedOutput output) {
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(output.getErr()).startsWith("parley: " + told + "\nTry: java -jar parley.jar");
        assertThat(output.getOut()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--parley.keptt=1MB | 'parley.keptt' (command line); did you mean 'parley.kept'?",
                "serve --parley.dta | 'parley.dta' (command line); did you mean 'parley.data'?",
                "publish --parley.URLS=x | 'parley.urls' (command line); did you mean 'parley.url'?",
                "publish --dry-run --parley.atlantis=x | 'parley.atlantis' (command line); there are parley.contact, parley.data,",
                "--parly.data=x | 'parly.data' (command line); did you mean 'parley.data'?",
                "--sevrer.port=1 | 'sevrer.port' (command line); did you mean 'server.port'?",
                "--parley.publish | 'parley.publish' (command line); it is a command now: java -jar parley.jar publish",
                "--parley.publish=false | 'parley.publish' (command line); it is a command now: java -jar parley.jar"
                        + " publish",
                "publish --parley.publish=true | 'parley.publish' (command line); it is a command now: java -jar"
                        + " parley.jar publish",
                "publish --parley.dry-run | 'parley.dry-run' (command line); it is a command now: java -jar parley.jar"
                        + " publish --dry-run"
            })
    void refusesASettingThatThereIsNot(String arguments, String told, CapturedOutput output) {
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(output.getErr()).startsWith("parley: there is no setting " + told);
    }

    @Test
    void refusesSuchASettingInAFileAndInASystemProperty(CapturedOutput output) throws IOException {
        var file = Files.writeString(folder.resolve("site.properties"), "\nparley.kpet=1MB\n");
        System.setProperty("parley.sitemap.mots", "3");
        try {
            assertThat(run("publish --spring.config.additional-location=file:" + file))
                    .isEqualTo(2);
        } finally {
            System.clearProperty("parley.sitemap.mots");
        }
        assertThat(output.getErr())
                .contains("'parley.kpet' (URL [file:" + file + "] - 2:13)")
                .contains("did you mean 'parley.kept'?")
                .contains("parley.sitemap.mots")
                .contains("did you mean 'parley.sitemap.most'?");
    }

    @Test
    void hasASettingDeclaredForEachThatIsRead() throws IOException {
        var read = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Pattern.compile("\\$\\{(parley[^:}]*)")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(found -> read.add(found.group(1)));
            }
        }
        assertThat(Settings.known()).isEqualTo(read);
    }

    @Test
    void checksARecord(CapturedOutput output) {
        var record = TestRecord.small();
        assertThat(run("check " + record.writeTo(folder))).isZero();
        assertThat(output.getOut()).startsWith("No faults in ");

        record.with("topics.yaml", "topics: [{id: river}]\n").writeTo(folder);
        assertThat(run("check " + folder)).isEqualTo(2);
        assertThat(output.getOut())
                .contains("1 fault in the record at " + folder)
                .contains("topics.yaml:1:10: a topic has no 'name'");
    }

    @Test
    void warnsAndEndsWithTwoOnlyWhereThatIsAskedFor(CapturedOutput output) {
        TestRecord.small()
                .adding("participants.yaml", "  - {id: ada-frosd, name: Ada Frosd, kind: person}\n")
                .writeTo(folder);
        assertThat(run("check " + folder)).isZero();
        assertThat(output.getOut())
                .startsWith("No faults in ")
                .contains("\n1 warning in the record at %s:\nparticipants.yaml:15:27: 'Ada Frosd'".formatted(folder));
        assertThat(run("check --strict " + folder)).isEqualTo(2);
        assertThat(output.getOut())
                .contains("1 warning in the record at %s, faults with --strict:\n".formatted(folder));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--debug=false | --watch needs a folder whose files can be edited, and parley.data is 'classpath:data/'",
                "--parley.data=data --spring.datasource.url=jdbc:postgresql://nowhere/parley | --watch serves from the embedded database",
                "--parley.data=data --spring.flyway.enabled=false | --watch loads the record itself"
            })
    void watchesOnlyWhatItCanServe(String settings, String told, CapturedOutput output) {
        assertThat(run("serve --watch " + settings)).isEqualTo(2);
        assertThat(output.getErr()).startsWith("parley: " + told).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--server.port=abc | server.port is 'abc' (command line); write a whole number",
                "--server.port=99999 | server.port is '99999' (command line); write a whole number from 0 to 65535",
                "--parley.kept=lots | parley.kept is 'lots'; write a size, such as 64MB",
                "--parley.url=nonsense | parley.url is 'nonsense'; write the site's address, such as https://parley.example",
                "--parley.contact=nonsense | parley.contact is 'nonsense'; write a web address, such as https://parley.example/contact, or an e-mail address, such as editors@parley.example"
            })
    void tellsOfASettingThatCantBeReadInOneLine(String setting, String told, CapturedOutput output) {
        assertThat(run("serve --spring.datasource.url=jdbc:h2:mem:refused " + setting))
                .isEqualTo(2);
        assertThat(output.getErr()).startsWith("parley: " + told).hasLineCount(1);
        assertThat(output.getOut()).doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server.port=99999",
                "server.port=-1",
                "server.address=nowhere.invalid",
                "management.server.port=70000",
                "server.tomcat.threads.max=0",
                "server.tomcat.threads.max=many",
                "server.tomcat.connection-timeout=soon",
                "spring.datasource.hikari.maximum-pool-size=0",
                "spring.datasource.hikari.connection-timeout=1",
                "parley.sitemap.most=0",
                "parley.sitemap.most=all",
                "parley.kept=lots",
                "parley.url=nonsense",
                "parley.contact=javascript:alert(1)",
                "logging.level.root=loud"
            })
    void tellsOfASettingBeforeItReadsTheRecord(String setting, CapturedOutput output) {
        var broken = TestRecord.small().with("topics.yaml", "[").writeTo(folder);
        assertThat(run("serve --parley.data=%s --spring.datasource.url=jdbc:h2:mem:refused --%s"
                        .formatted(broken, setting)))
                .isEqualTo(2);
        assertThat(output.getErr()).contains(setting.split("=")[0]).doesNotContain("topics.yaml");
    }

    @Test
    void writesEachSettingOnALineOfItsOwn(CapturedOutput output) {
        assertThat(run("--help")).isZero();
        assertThat(output.getOut().lines())
                .containsAll(Settings.known().stream().map("  --"::concat).toList());
    }

    @Test
    void listsEachSettingInTheTableForOperators() throws IOException {
        var table = Files.readString(Path.of("src/ops/README.md"));
        assertThat(table.substring(table.indexOf("## Settings"), table.indexOf("## Memory")))
                .contains(Settings.known().stream().map("| `%s` |"::formatted).toList());
    }

    @Test
    void tellsOfAPortThatIsTakenWithoutATrace(CapturedOutput output) throws IOException {
        try (var taken = new ServerSocket(0)) {
            var port = taken.getLocalPort();
            assertThat(run("serve --spring.datasource.url=jdbc:h2:mem:refused --server.port=" + port))
                    .isEqualTo(1);
            assertThat(output.getErr())
                    .startsWith("parley: Web server failed to start. Port " + port)
                    .hasLineCount(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:nonsense:x", "nonsense"})
    void tellsOfADatabaseThatNoDriverKnows(String url, CapturedOutput output) {
        assertThat(run("publish --spring.datasource.url=" + url)).isEqualTo(2);
        assertThat(output.getErr()).startsWith("parley: ").contains(url);
        assertThat(output.getAll()).doesNotContain("\tat ");
    }

    private static int run(String arguments) {
        return Commands.run(arguments.split(" "));
    }
}
