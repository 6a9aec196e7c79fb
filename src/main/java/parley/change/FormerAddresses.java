package parley.change;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ModelAndViewDefiningException;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import parley.publishing.NotOnRecord;
import parley.record.history.Change;
import parley.record.history.FormerId;
import parley.record.history.FormerIds;

/** Leads on from the addresses of what was renamed, and says of what was withdrawn that it was. */
@ControllerAdvice
class FormerAddresses implements HandlerInterceptor, WebMvcConfigurer {

    /** Whatever stands under a thing's address, such as a citation, has moved or gone with it. */
    private static final Pattern ADDRESS = Pattern.compile("/([a-z]+)/([a-z0-9-]{1,100})(/.*)?");

    private final FormerIds formerIds;
    private final FormerFilters filters;

    FormerAddresses(FormerIds formerIds, FormerFilters filters) {
        this.formerIds = formerIds;
        this.filters = filters;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** Answers for lists that are narrowed to what has gone, or that begin with it. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ModelAndViewDefiningException {
        var query = request.getQueryString();
        // An error is answered in place: its page knows nothing of what was asked for.
        var isAsked = request.getDispatcherType() == DispatcherType.REQUEST;
        if (query == null || !isAsked || !(handler instanceof HandlerMethod)) {
            return true;
        }
        var path = path(request);
        var today = filters.read(path, query);
        if (!today.now().equals(query)) {
            throw new ModelAndViewDefiningException(
                    Moved.to(former(path).flatMap(one -> now(one, path)).orElse(path), today));
        }
        if (today.withdrawal().isPresent()) {
            throw new ModelAndViewDefiningException(gone(today.withdrawal().get()));
        }
        return true;
    }

    /** Answers for addresses that nothing has any more. */
    @ExceptionHandler({NotOnRecord.class, NoResourceFoundException.class})
    ModelAndView answer(Exception missing, HttpServletRequest request) throws Exception {
        var path = path(request);
        // Thrown again as it came, it is answered as if this were not here.
        var former = former(path).orElseThrow(() -> missing);
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        return now(former, path)
                .map(now -> Moved.to(now, filters.read(path, query)))
                .orElseGet(() -> gone(former.withdrawal().orElseThrow()));
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** What had an address before. */
    private Optional<FormerId> former(String path) {
        var address = ADDRESS.matcher(path);
        return address.matches()
                ? Addresses.thingIn(address.group(1)).flatMap(thing -> formerIds.find(thing, address.group(2)))
                : Optional.empty();
    }

    /** Its address today with all that follows the id; empty where it was withdrawn. */
    private static Optional<String> now(FormerId former, String path) {
        return former.nowId().map(id -> ADDRESS.matcher(path).replaceFirst(Addresses.of(former.thing(), id) + "$3"));
    }

    private static ModelAndView gone(Change withdrawal) {
        var answer = new ModelAndView("withdrawn", "page", WithdrawnPage.of(withdrawal));
        answer.setStatus(HttpStatus.GONE);
        return answer;
    }
}
