package parley.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What travels with the program. */
final class Resources {

    private Resources() {}

    static JsonNode json(String path) {
        try (var input = new ClassPathResource(path).getInputStream()) {
            return JsonMapper.shared().readTree(input);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
