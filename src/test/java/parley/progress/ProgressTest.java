package parley.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ProgressTest {

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private long now;

    @Test
    void logsALineEveryFiveSeconds(CapturedOutput output) {
        work(false, 20);
        assertThat(lines(output))
                .containsExactly(
                        "read 92,500 of 370,000 statements",
                        "read 185,000 of 370,000 statements",
                        "read 277,500 of 370,000 statements",
                        "read 370,000 of 370,000 statements");
        assertThat(terminal.size()).isZero();
    }

    @Test
    void drawsABarOnATerminalAndTakesItAway(CapturedOutput output) {
        work(true, 20);
        var drawn = terminal.toString(StandardCharsets.UTF_8).split("\r");
        assertThat(drawn)
                .contains("[###############               ] read 185,000 of 370,000 statements")
                .contains("[##############################] read 370,000 of 370,000 statements");
        assertThat(drawn[drawn.length - 1]).isBlank().hasSameSizeAs(drawn[drawn.length - 2]);
        assertThat(lines(output)).isEmpty();
    }

    @Test
    void saysNothingOfShortWork(CapturedOutput output) {
        work(false, 4);
        work(true, 4);
        assertThat(lines(output)).isEmpty();
        assertThat(terminal.size()).isZero();
    }

    private void work(boolean isTerminal, int seconds) {
        var out = new PrintStream(terminal, true, StandardCharsets.UTF_8);
        try (var progress =
                new Progress("read", 370_000, "statements", isTerminal, out, System.err::println, () -> now)) {
            for (var tick = 0; tick < 100; tick++) {
                now += Duration.ofSeconds(seconds).toNanos() / 100;
                progress.add(3_700);
            }
        }
    }

    private static List<String> lines(CapturedOutput output) {
        var found = new ArrayList<String>();
        var lines = Pattern.compile("read [0-9,]+ of [0-9,]+ \\w+").matcher(output.getAll());
        while (lines.find()) {
            found.add(lines.group());
        }
        return found;
    }
}
