package parley;

import java.util.Set;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.context.ApplicationListener;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;

/**
 * Starts the jar with the bean definitions that were generated at build time (Spring AOT), unless a setting
 * might lead to other beans.
 */
final class PreparedStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    /** The first parts of settings that may decide which beans there are. */
    private static final Set<String> DECIDING = Set.of("spring", "server", "management");

    /** Those of them that only pass a value to a bean. */
    static final Set<String> VALUES = Set.of(
            "server.port",
            "server.address",
            "spring.application.pid",
            "spring.application.title",
            "spring.application.version",
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "spring.datasource.hikari.connection-init-sql",
            "spring.flyway.user",
            "spring.flyway.password");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        if (isJar() && isAsBuilt(prepared.getEnvironment())) {
            SpringProperties.setFlag("spring.aot.enabled");
        }
    }

    /** Classes outside a jar may be newer than the generated definitions. */
    private static boolean isJar() {
        var source = new ApplicationHome(ParleyApplication.class).getSource();
        return source != null && source.isFile();
    }

    private static boolean isAsBuilt(ConfigurableEnvironment environment) {
        for (var source : ConfigurationPropertySources.get(environment)) {
            if (!isInJar(source)
                    && source instanceof IterableConfigurationPropertySource given
                    && given.stream().anyMatch(PreparedStart::decides)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInJar(ConfigurationPropertySource source) {
        return source.getUnderlyingSource() instanceof PropertySource<?> underlying
                && underlying.getName().contains("class path resource");
    }

    private static boolean decides(ConfigurationPropertyName name) {
        return DECIDING.contains(name.getElement(0, ConfigurationPropertyName.Form.UNIFORM))
                && !VALUES.contains(name.toString());
    }
}
