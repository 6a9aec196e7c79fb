package parley.publishing.format;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import parley.publishing.Contact;
import parley.publishing.Sections;

/**
 * Renders the HTML of a page from its template. Thymeleaf's own view stores the variables of a template in the request,
 * which is slower.
 */
// Under this name, it replaces the view resolver of Spring Boot.
@Component("thymeleafViewResolver")
public class ThymeleafViews implements ViewResolver, SmartInitializingSingleton, Ordered {

    private final ITemplateEngine engine;
    private final ObjectProvider<ResourceUrlProvider> resources;
    private final ApplicationContext beans;
    private final Sections sections;
    private final Contact contact;

    ThymeleafViews(
            ITemplateEngine engine,
            ObjectProvider<ResourceUrlProvider> resources,
            ApplicationContext beans,
            Sections sections,
            Contact contact) {
        this.engine = engine;
        this.resources = resources;
        this.beans = beans;
        this.sections = sections;
        this.contact = contact;
    }

    /** Finds the hashed names of stylesheet and icon: the port opens before Spring reports the context as ready. */
    @Override
    public void afterSingletonsInstantiated() {
        resources.ifAvailable(names -> names.onApplicationEvent(new ContextRefreshedEvent(beans)));
    }

    /** Before the resolvers that would find no template. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 1;
    }

    @Override
    public View resolveViewName(String template, Locale locale) {
        return new Html(template);
    }

    /** The HTML of a fragment of a template for some values. */
    public String fragment(String template, String fragment, Map<String, Object> values) {
        return engine.process(template, Set.of(fragment), context(values));
    }

    private Context context(Map<String, ?> values) {
        var context = new Context(Locale.UK, new HashMap<String, Object>(values));
        // One for each rendering: it holds the state of the evaluation.
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        return context;
    }

    private final class Html implements View {

        private final String template;

        Html(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return Format.HTML_TYPE;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var context = context(Objects.requireNonNull(model));
            context.setVariable("sections", sections.filled(Sections.ALL));
            context.setVariable("edition", sections.edition());
            context.setVariable("contact", contact.href());
            context.setVariable("style", resource("/parley.css"));
            context.setVariable("icon", resource("/favicon.svg"));
            // Set here too for error pages, whose address may end like a file name.
            response.setContentType(Format.HTML_TYPE);
            engine.process(template, context, response.getWriter());
        }

        /** The address of a file, with the hash of its content. */
        private String resource(String path) {
            return Objects.requireNonNull(resources.getObject().getForLookupPath(path));
        }
    }
}
