package parley;

import java.util.Locale;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: serves the record of diplomatic talks as a site, or runs another command. */
@SpringBootApplication
public class ParleyApplication {

    public static void main(String[] arguments) {
        // Numbers are written alike on every server, and no bundles of other languages are searched for.
        Locale.setDefault(Locale.ROOT);
        var status = Commands.run(arguments);
        // After a start the site keeps running.
        if (status != 0) {
            System.exit(status);
        }
    }
}
