package parley;

import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import parley.ingest.startup.FailedStart;
import picocli.CommandLine.Command;

/** Serves the record as a site. */
@Command(
        name = "serve",
        description = "Serves the record as a site until it is stopped; the same as no command at all.")
final class ServeCommand implements Callable<Integer> {

    private final String[] settings;

    ServeCommand(String... settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        var site = new SpringApplication(ParleyApplication.class);
        site.addListeners(new PreparedStart());
        return FailedStart.run(site, context -> {}, settings);
    }
}
