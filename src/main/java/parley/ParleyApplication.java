package parley;

import java.util.Locale;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: serves the record of diplomatic talks as a site, or does what a command says. */
@SpringBootApplication
public class ParleyApplication {

    public static void main(String[] arguments) {
        // Numbers are the same wherever the server stands, and no language's texts are looked for.
        Locale.setDefault(Locale.ROOT);
        var status = Commands.run(arguments);
        // A site that was started goes on.
        if (status != 0) {
            System.exit(status);
        }
    }
}
