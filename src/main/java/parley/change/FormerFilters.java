package parley.change;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndViewDefiningException;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import parley.record.FormerId;
import parley.record.FormerIds;
import parley.record.Thing;

/** Leads on from lists that are narrowed to what was renamed, or that begin with it. */
@Component
class FormerFilters implements HandlerInterceptor, WebMvcConfigurer {

    private static final Map<String, Thing> FILTERS =
            Map.of(
                    "speaker", Thing.PARTICIPANT,
                    "topic", Thing.TOPIC,
                    "talks", Thing.TALKS);

    /** Parameters that tell a page of a list by the anchor of an entry. */
    private static final Set<String> KEYS = Set.of("start", "end", "at");

    private static final Map<String, Thing> ENTRIES =
            Map.of("statement", Thing.STATEMENT, "talks", Thing.TALKS);

    private static final Pattern PARAMETER =
            Pattern.compile("([a-z]+)=(?:(statement|talks)-)?([a-z0-9-]{1,100})");

    private final FormerIds formerIds;

    FormerFilters(FormerIds formerIds) {
        this.formerIds = formerIds;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ModelAndViewDefiningException {
        var query = request.getQueryString();
        // An error is answered in place: its page knows nothing of what was asked for.
        var isAsked = request.getDispatcherType() == DispatcherType.REQUEST;
        if (query == null || !isAsked || !(handler instanceof HandlerMethod)) {
            return true;
        }
        var now = now(query);
        if (!now.equals(query)) {
            var path = request.getRequestURI().substring(request.getContextPath().length());
            throw new ModelAndViewDefiningException(Moved.to(path, now));
        }
        return true;
    }

    /** The query with the ids of today; each parameter is looked up once, however often it is. */
    private String now(String query) {
        var seen = new HashSet<String>();
        var now = new StringJoiner("&");
        for (var parameter : query.split("&", -1)) {
            var name = parameter.substring(0, Math.max(0, parameter.indexOf('=')));
            now.add(seen.add(name) ? nowOf(parameter) : parameter);
        }
        return now.toString();
    }

    private String nowOf(String parameter) {
        var parts = PARAMETER.matcher(parameter);
        if (!parts.matches()) {
            return parameter;
        }
        var name = parts.group(1);
        var entry = Optional.ofNullable(parts.group(2));
        var isKey = KEYS.contains(name) && entry.isPresent();
        var thing = isKey ? entry.map(ENTRIES::get) : Optional.ofNullable(FILTERS.get(name));
        var start = parameter.substring(0, isKey ? parts.start(3) : name.length() + 1);
        return thing.flatMap(kind -> formerIds.find(kind, parameter.substring(start.length())))
                .flatMap(FormerId::nowId)
                .map(id -> start + id)
                .orElse(parameter);
    }
}
