package parley.ingest.startup;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.UnsatisfiedDependencyException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;
import org.springframework.util.ClassUtils;
import org.springframework.util.unit.DataSize;
import parley.ingest.yaml.UnusableRecordException;
import parley.record.jpa.EnhancedEntities;

/** Says in plain lines why a start failed, instead of a trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class FailedStart implements SpringBootExceptionReporter {

    static final int IN_THE_WAY = 1;
    public static final int WRITTEN_WRONG = 2;

    /** Failures that no change of settings or record mends. */
    private static final Set<Class<?>> OBSTACLES = Set.of(
            SQLException.class,
            FlywayException.class,
            EnhancedEntities.PlainEntitiesException.class,
            PortInUseException.class);

    /** What the names of settings begin with. */
    public static final Set<String> SETTINGS = Set.of("parley", "spring", "server", "management", "logging");

    private static final Map<Class<?>, String> EXPECTED = Map.of(
            Integer.class, "a whole number",
            Long.class, "a whole number",
            Boolean.class, "true or false",
            DataSize.class, "a size, such as 64MB",
            Duration.class, "a time, such as 30s");

    private final @Nullable ConfigurableApplicationContext context;

    FailedStart(@Nullable ConfigurableApplicationContext context) {
        this.context = context;
    }

    private record Reason(String text, int status) {}

    /** Finds the exit code for a failed start. */
    private static final class Status implements ApplicationListener<ApplicationFailedEvent> {

        private int status;

        @Override
        public void onApplicationEvent(ApplicationFailedEvent event) {
            var failed = new FailedStart(event.getApplicationContext());
            status = failed.reason(event.getException()).status();
        }
    }

    /**
     * Starts an application.
     *
     * @param then what to do after the start
     * @return the exit code: 0, or another if the start failed, for a reason that was printed
     */
    public static int run(
            SpringApplication application, Consumer<ConfigurableApplicationContext> then, String... settings) {
        var failed = new Status();
        application.addListeners(failed);
        try {
            then.accept(application.run(settings));
        } catch (RuntimeException thrown) {
            // Spring ends a run by an exception when it generates bean definitions at build time.
            if (failed.status == 0) {
                throw thrown;
            }
        }
        return failed.status;
    }

    @Override
    public boolean reportException(Throwable failure) {
        System.err.println("parley: " + reason(failure).text());
        if (environment().filter(env -> env.getProperty("debug") != null).isPresent()) {
            failure.printStackTrace();
        }
        return true;
    }

    private Reason reason(Throwable failure) {
        return value(failure).or(() -> analysis(failure)).orElseGet(() -> unexplained(failure));
    }

    /** A setting whose value can't be read. */
    private static Optional<Reason> value(Throwable failure) {
        var bound = cause(failure, BindException.class);
        if (bound.isPresent() && bound.get().getProperty() != null) {
            var property = bound.get().getProperty();
            var type = bound.get().getTarget().getType().toClass();
            return Optional.of(wrong(
                    property.getName().toString(),
                    property.getValue(),
                    expected(type, failure),
                    " (%s)".formatted(place(property))));
        }
        var invalid = cause(failure, InvalidConfigurationPropertyValueException.class);
        if (invalid.isPresent()) {
            var converted = cause(failure, ConversionFailedException.class);
            return Optional.of(wrong(
                    invalid.get().getName(),
                    invalid.get().getValue(),
                    converted
                            .map(to -> expected(to.getTargetType().getObjectType(), failure))
                            .orElse(": " + invalid.get().getReason()),
                    ""));
        }
        var mismatch = cause(failure, TypeMismatchException.class);
        return mismatch.flatMap(value -> causes(failure)
                .flatMap(FailedStart::placeholder)
                .findFirst()
                .map(name -> wrong(name, value.getValue(), expected(value.getRequiredType(), failure), "")));
    }

    /** The setting that was to be injected. */
    private static Stream<String> placeholder(Throwable cause) {
        var point = cause instanceof UnsatisfiedDependencyException at ? at.getInjectionPoint() : null;
        var value = point == null ? null : point.getAnnotation(Value.class);
        return value == null ? Stream.empty() : Stream.of(value.value().replaceAll("^\\$\\{([^:}]*).*", "$1"));
    }

    private static Reason wrong(String name, @Nullable Object value, String expected, String place) {
        return new Reason("%s is '%s'%s%s".formatted(name, value, place, expected), WRITTEN_WRONG);
    }

    /** What to write, or else the reason. */
    private static String expected(@Nullable Class<?> written, Throwable failure) {
        var type = written == null ? Object.class : ClassUtils.resolvePrimitiveIfNecessary(written);
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(each -> each.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .collect(Collectors.joining(", ", "; write one of ", ""));
        }
        return EXPECTED.containsKey(type)
                ? "; write " + EXPECTED.get(type)
                : ": " + NestedExceptionUtils.getMostSpecificCause(failure).getMessage();
    }

    /** The answer of the first analyzer, of Spring or Parley, that knows the failure. */
    private Optional<Reason> analysis(Throwable failure) {
        var arguments = context == null
                ? ArgumentResolver.none()
                : ArgumentResolver.of(BeanFactory.class, context.getBeanFactory())
                        .and(Environment.class, context.getEnvironment());
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(
                        FailureAnalyzer.class,
                        arguments,
                        // Some need a context, which an early failure lacks.
                        FailureHandler.handleMessage((message, cause) -> {}))
                .stream()
                .map(analyzer -> analyzer.analyze(failure))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(FailedStart::reason);
    }

    private static Reason reason(FailureAnalysis analysis) {
        var text = Stream.of(analysis.getDescription(), analysis.getAction())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining("\n"));
        var isObstacle = analysis.getCause() instanceof UnusableRecordException record
                ? record.faults().isEmpty()
                : OBSTACLES.stream().anyMatch(type -> type.isInstance(analysis.getCause()));
        return new Reason(text.strip().replaceAll("\\s*\n(\\s*\n)*", "\n"), isObstacle ? IN_THE_WAY : WRITTEN_WRONG);
    }

    /** What no analyzer knows: the innermost cause, and the settings that it names. */
    private Reason unexplained(Throwable failure) {
        var cause = NestedExceptionUtils.getMostSpecificCause(failure);
        if (cause instanceof IllegalArgumentException && isOurs(cause)) {
            return new Reason(cause.getMessage(), WRITTEN_WRONG);
        }
        var blamed = blamed(failure);
        if (!blamed.isEmpty()) {
            return new Reason("%s does not work: %s".formatted(blamed, cause.getMessage()), WRITTEN_WRONG);
        }
        return new Reason(
                "the start failed: %s (%s)\nStart it with --debug for the whole trace."
                        .formatted(cause.getMessage(), cause.getClass().getSimpleName()),
                cause instanceof IllegalArgumentException ? WRITTEN_WRONG : IN_THE_WAY);
    }

    private static boolean isOurs(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .findFirst()
                .filter(frame -> frame.getClassName().startsWith("parley."))
                .isPresent();
    }

    /** The given settings whose values the messages of a failure name. */
    private String blamed(Throwable failure) {
        var messages =
                causes(failure).map(each -> String.valueOf(each.getMessage())).collect(Collectors.joining("\n"));
        return environment().stream()
                .flatMap(env -> StreamSupport.stream(
                        ConfigurationPropertySources.get(env).spliterator(), false))
                .filter(IterableConfigurationPropertySource.class::isInstance)
                .map(IterableConfigurationPropertySource.class::cast)
                .flatMap(source -> source.stream().map(source::getConfigurationProperty))
                .flatMap(Stream::ofNullable)
                .filter(each -> SETTINGS.contains(each.getName().getElement(0, Form.UNIFORM)))
                .filter(each -> !place(each).contains("class path resource"))
                .filter(each -> names(messages, String.valueOf(each.getValue())))
                .map(each -> "%s=%s (%s)".formatted(each.getName(), each.getValue(), place(each)))
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    private static boolean names(String messages, String value) {
        return !value.matches("|true|false")
                && Pattern.compile("(?<!\\w)" + Pattern.quote(value) + "(?!\\w)")
                        .matcher(messages)
                        .find();
    }

    private Optional<Environment> environment() {
        return Optional.ofNullable(context).map(ConfigurableApplicationContext::getEnvironment);
    }

    /** Where a setting is written. */
    public static String place(@Nullable ConfigurationProperty property) {
        var origin = property == null ? null : property.getOrigin();
        if (origin instanceof PropertySourceOrigin source
                && source.getPropertySource().getName().equals("commandLineArgs")) {
            return "command line";
        }
        return String.valueOf(origin);
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        return causes(failure).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
