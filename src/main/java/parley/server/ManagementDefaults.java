package parley.server;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Publishes metrics only if management has a port of its own, which by default is open to this machine
 * alone.
 */
class ManagementDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (ManagementPortType.get(environment) == ManagementPortType.DIFFERENT) {
            Map<String, Object> defaults = Map.of(
                    "management.server.address", "127.0.0.1",
                    "management.endpoints.web.exposure.include", "health,prometheus");
            environment.getPropertySources().addLast(new MapPropertySource("management", defaults));
        }
    }
}
