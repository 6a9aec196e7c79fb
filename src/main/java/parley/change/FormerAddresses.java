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
import org.springframework.web.servlet.view.RedirectView;
import parley.publishing.NotOnRecord;
import parley.record.history.Change;
import parley.record.history.FormerId;
import parley.record.history.FormerIds;

/** Redirects from the addresses of what was renamed, and answers 410 for what was withdrawn. */
@ControllerAdvice
record FormerAddresses(FormerIds formerIds, FormerFilters filters) implements HandlerInterceptor, WebMvcConfigurer {

    /** The address of a thing, or one below it, such as that of a citation. */
    private static final Pattern ADDRESS = Pattern.compile("/([a-z]+)/([a-z0-9-]{1,100})(/.*)?");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** Answers for lists with former ids in their filter or cursor. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ModelAndViewDefiningException {
        var query = request.getQueryString();
        // Not for error pages, which have the address that failed.
        var isAsked = request.getDispatcherType() == DispatcherType.REQUEST;
        if (query == null || !isAsked || !(handler instanceof HandlerMethod)) {
            return true;
        }
        var path = path(request);
        var today = filters.read(path, query);
        if (!today.now().equals(query)) {
            throw new ModelAndViewDefiningException(
                    moved(former(path).flatMap(one -> now(one, path)).orElse(path), today));
        }
        if (today.withdrawal().isPresent()) {
            throw new ModelAndViewDefiningException(gone(today.withdrawal().get()));
        }
        return true;
    }

    /** Answers for former addresses. */
    @ExceptionHandler({NotOnRecord.class, NoResourceFoundException.class})
    ModelAndView answer(Exception missing, HttpServletRequest request) throws Exception {
        var path = path(request);
        // Rethrown for any other address, and answered 404.
        var former = former(path).orElseThrow(() -> missing);
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        return now(former, path)
                .map(now -> moved(now, filters.read(path, query)))
                .orElseGet(() -> gone(former.withdrawal().orElseThrow()));
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** The former id in an address. */
    private Optional<FormerId> former(String path) {
        var address = ADDRESS.matcher(path);
        return address.matches()
                ? Addresses.thingIn(address.group(1)).flatMap(thing -> formerIds.find(thing, address.group(2)))
                : Optional.empty();
    }

    /** The present address with all that follows the id; empty if the thing was withdrawn. */
    private static Optional<String> now(FormerId former, String path) {
        return former.nowId().map(id -> ADDRESS.matcher(path).replaceFirst(Addresses.of(former.thing(), id) + "$3"));
    }

    /** Redirects to a path of this site. */
    private static ModelAndView moved(String path, FormerFilters.Today query) {
        var address = query.now().isEmpty() ? path : path + "?" + query.now();
        // Without a fragment of its own, a browser keeps the one of the former address.
        var fragment = query.fragment().isEmpty() ? "" : "#" + query.fragment();
        var view = new RedirectView(address + fragment, true);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        // Braces in the address are the reader's, not variables.
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }

    private static ModelAndView gone(Change withdrawal) {
        var answer = new ModelAndView("withdrawn", "page", WithdrawnPage.of(withdrawal));
        answer.setStatus(HttpStatus.GONE);
        return answer;
    }
}
