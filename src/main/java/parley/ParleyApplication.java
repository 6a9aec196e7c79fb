package parley;

import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import parley.archive.Publishing;

/** Serves the record of diplomatic talks as a site, or with --parley.publish loads it and ends. */
@SpringBootApplication
public class ParleyApplication {

    public static void main(String[] args) {
        // Numbers are the same wherever the server stands, and no language's texts are looked for.
        Locale.setDefault(Locale.ROOT);
        if (Publishing.isAskedFor(args)) {
            System.exit(Publishing.run(args));
        }
        var site = new SpringApplication(ParleyApplication.class);
        site.addListeners(new PreparedStart());
        site.run(args);
    }
}
