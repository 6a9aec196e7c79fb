package parley;

import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves the record of diplomatic talks as a site. */
@SpringBootApplication
public class ParleyApplication {

    public static void main(String[] args) {
        // Numbers in pages are written the same wherever the server stands.
        Locale.setDefault(Locale.UK);
        SpringApplication.run(ParleyApplication.class, args);
    }
}
