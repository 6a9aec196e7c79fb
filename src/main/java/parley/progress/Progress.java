package parley.progress;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ansi.AnsiOutput;
import org.springframework.boot.ansi.AnsiStyle;

/**
 * Shows the progress of long work: a bar on a terminal, else a line in the log every five seconds. Shorter work
 * shows nothing. For one thread at a time.
 */
public final class Progress implements AutoCloseable {

    /** Loaded with the first line: a check of a small record needs no logging. */
    private static final class Log {
        private static final Logger LOG = LoggerFactory.getLogger(Progress.class);
    }

    private static final long FIRST = Duration.ofSeconds(5).toNanos();
    private static final long LINE = FIRST;
    private static final long BAR = Duration.ofMillis(200).toNanos();
    private static final int WIDTH = 30;

    private final String verb;
    private final long total;
    private final String things;
    private final boolean isTerminal;
    private final Consumer<String> log;
    private final PrintStream terminal;
    private final LongSupplier clock;
    private long done;
    private long next;
    private int drawn;

    /** Begins work; its lines read, for example, "read 120,000 of 370,000 statements". */
    public Progress(String verb, long total, String things) {
        this(verb, total, things, isTerminal(), System.out, line -> Log.LOG.info("{}", line), System::nanoTime);
    }

    /** Begins work of a command, whose standard output is its result alone. */
    public static Progress ofCommand(String verb, long total, String things) {
        return new Progress(verb, total, things, isTerminal(), System.err, System.err::println, System::nanoTime);
    }

    /** Where Boot would write colours there is a terminal. */
    private static boolean isTerminal() {
        return !AnsiOutput.encode(AnsiStyle.NORMAL).isEmpty();
    }

    Progress(
            String verb,
            long total,
            String things,
            boolean isTerminal,
            PrintStream terminal,
            Consumer<String> log,
            LongSupplier clock) {
        this.verb = verb;
        this.total = total;
        this.things = things;
        this.isTerminal = isTerminal;
        this.terminal = terminal;
        this.log = log;
        this.clock = clock;
        next = clock.getAsLong() + FIRST;
    }

    /** Counts work that was done. */
    public void add(long more) {
        done += more;
        var now = clock.getAsLong();
        if (now - next < 0) {
            return;
        }
        next = now + (isTerminal ? BAR : LINE);
        var line = String.format(Locale.ROOT, "%s %,d of %,d %s", verb, done, total, things);
        if (isTerminal) {
            draw(line);
        } else {
            log.accept(line);
        }
    }

    private void draw(String line) {
        var full = total == 0 ? 0 : (int) Math.min(WIDTH, done * WIDTH / total);
        var bar = "[%s%s] %s".formatted("#".repeat(full), " ".repeat(WIDTH - full), line);
        drawn = bar.length();
        print(bar);
    }

    /** Clears the bar. */
    @Override
    public void close() {
        if (drawn > 0) {
            print(" ".repeat(drawn));
        }
    }

    /**
     * Returns to the start of the line, where the next line of the log overwrites the bar.
     */
    private void print(String text) {
        terminal.print(text + "\r");
        terminal.flush();
    }
}
