package parley.publishing.format;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.impl.module.SimpleTypeModule;
import com.github.victools.jsonschema.generator.naming.DefaultSchemaDefinitionNamingStrategy;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;
import parley.publishing.Address;
import parley.publishing.EditorsId;
import parley.publishing.Limits;
import parley.publishing.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of pages as data. It follows from the records that are written. */
public final class PageSchema {

    public static final String ADDRESS = "/schema/page.json";

    private static final JsonMapper JSON = JsonMapper.shared();

    // Generated when this class is first used: a start does not need it.
    private static final JsonNode SCHEMA = of(contents());

    private PageSchema() {}

    public static JsonNode get() {
        return SCHEMA;
    }

    /** The records that pages add to what every page has. */
    private static List<? extends Class<?>> contents() {
        return found(Page.class)
                .map(page -> ClassUtils.getMethod(page, "json").getReturnType())
                .filter(Class::isRecord)
                .distinct()
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    /** The classes of one kind, found without knowing the packages that have them. */
    static <T> Stream<? extends Class<? extends T>> found(Class<T> kind) {
        var classes = new ClassPathScanningCandidateComponentProvider(false);
        classes.addIncludeFilter(new AssignableTypeFilter(kind));
        return classes.findCandidateComponents("parley").stream()
                .<Class<? extends T>>map(
                        one -> ClassUtils.resolveClassName(Objects.requireNonNull(one.getBeanClassName()), null)
                                .asSubclass(kind))
                // From JDK 24 on the scan also finds classes within a method, as tests have them.
                .filter(found -> !found.isLocalClass());
    }

    static JsonNode of(List<? extends Class<?>> contents) {
        var made = new SchemaGenerator(config(contents).build()).generateSchema(Json.EveryPage.class);
        var schema = JSON.createObjectNode()
                .put("$schema", made.get("$schema").asString())
                .put("$id", "tag:parley,2022:schema/page")
                .put("title", "A page of Parley as data");
        schema.setAll(made);
        schema.set("$defs", schema.remove("$defs"));
        return schema;
    }

    private static SchemaGeneratorConfigBuilder config(List<? extends Class<?>> contents) {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonSchemaModule())
                .with(new SimpleTypeModule().withStringType(Address.class).withStringType(LocalDate.class))
                .with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.INLINE_NULLABLE_SCHEMAS,
                        Option.STANDARD_FORMATS,
                        Option.PLAIN_DEFINITION_KEYS);
        config.forTypesInGeneral()
                .withCustomDefinitionProvider(PageSchema::inline)
                .withCustomDefinitionProvider(new Whole(contents))
                .withDefinitionNamingStrategy(new Names())
                .withPropertySorter((one, other) -> 0)
                .withStringFormatResolver(scope -> is(scope, Address.class) ? "uri" : null)
                .withStringPatternResolver(scope -> is(scope, Address.class)
                        ? Limits.WEB_ADDRESS
                        : is(scope, LocalDate.class) ? "^\\d{4}-\\d{2}-\\d{2}$" : null)
                .withStringMinLengthResolver(scope -> is(scope, String.class) ? 1 : null)
                .withTypeAttributeOverride((node, scope, context) -> {
                    // A choice: just one of its keys is there, the others are left out.
                    if (isChoice(scope.getType())) {
                        node.put("minProperties", 1).put("maxProperties", 1);
                    }
                });
        config.forFields()
                .withRequiredCheck(field -> !isChoice(field.getDeclaringType()))
                .withStringPatternResolver(field -> limits(field)
                        .map(Limits::pattern)
                        .filter(p -> !p.isEmpty())
                        .orElse(null))
                .withNumberInclusiveMinimumResolver(field -> is(field, int.class)
                        ? BigDecimal.valueOf(limits(field).map(Limits::minimum).orElse(0))
                        : null)
                .withArrayMinItemsResolver(field ->
                        limits(field).map(Limits::minItems).filter(n -> n > 0).orElse(null))
                .withInstanceAttributeOverride((node, field, context) -> limits(field)
                        .ifPresent(limits -> {
                            if (limits.required().length > 0) {
                                node.set("required", JSON.valueToTree(limits.required()));
                            }
                            var names =
                                    BeanUtils.instantiateClass(limits.names()).get();
                            if (!names.isEmpty()) {
                                node.putObject("propertyNames").set("enum", JSON.valueToTree(names));
                            }
                        }));
        return config;
    }

    private static boolean is(TypeScope scope, Class<?> type) {
        return scope.getType() != null && scope.getType().getErasedType() == type;
    }

    private static boolean isChoice(ResolvedType type) {
        return type.getErasedType().isAnnotationPresent(JsonInclude.class);
    }

    private static Optional<Limits> limits(FieldScope field) {
        return field.isFakeContainerItemScope()
                ? Optional.empty()
                : Optional.ofNullable(field.getAnnotation(Limits.class))
                        .or(() -> Optional.ofNullable(field.getAnnotation(EditorsId.class))
                                .map(id -> id.annotationType().getAnnotation(Limits.class)));
    }

    /** Enums, as the words that are written, and maps have no definition of their own. */
    private static @Nullable CustomDefinition inline(ResolvedType type, SchemaGenerationContext context) {
        var node = JSON.createObjectNode();
        if (type.getErasedType().isEnum()) {
            node.put("type", "string")
                    .set("enum", JSON.valueToTree(type.getErasedType().getEnumConstants()));
        } else if (type.getErasedType() == Map.class) {
            var values = type.getTypeParameters().get(1);
            node.put("type", "object").set("additionalProperties", context.createDefinitionReference(values));
        } else {
            return null;
        }
        return new CustomDefinition(node, CustomDefinition.INLINE_DEFINITION, CustomDefinition.EXCLUDING_ATTRIBUTES);
    }

    /** Names a definition after its record, without the ending Json. */
    private static class Names extends DefaultSchemaDefinitionNamingStrategy {

        @Override
        public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
            var name = key.getType().getErasedType().getSimpleName();
            return StringUtils.uncapitalize(name.endsWith("Json") ? name.substring(0, name.length() - 4) : name);
        }
    }

    /** The whole: what every page has, and what any page adds to it. */
    private record Whole(List<? extends Class<?>> contents) implements CustomDefinitionProviderV2 {

        @Override
        public @Nullable CustomDefinition provideCustomSchemaDefinition(
                ResolvedType type, SchemaGenerationContext context) {
            if (type.getErasedType() != Json.EveryPage.class) {
                return null;
            }
            var whole = context.createStandardDefinition(type, this);
            for (var content : contents) {
                context.createStandardDefinition(context.getTypeContext().resolve(content), this)
                        .path("properties")
                        .properties()
                        .forEach(property -> add((ObjectNode) whole.get("properties"), property.getKey(), (ObjectNode)
                                property.getValue()));
            }
            return new CustomDefinition(whole, true);
        }

        /** A property that several pages have is described by one of them. */
        private static void add(ObjectNode properties, String name, ObjectNode property) {
            var other = properties.get(name);
            if (other == null || !isDescribed(other)) {
                properties.set(name, property);
            } else if (isDescribed(property)) {
                throw new IllegalStateException(name + " is described by several pages.");
            }
        }

        // The generator merges the parts of a property at the end; until then any of them has the description.
        private static boolean isDescribed(JsonNode property) {
            return property.findValue("description") != null;
        }
    }
}
