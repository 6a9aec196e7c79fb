package parley.change;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import parley.publishing.NotOnRecord;
import parley.record.Change;
import parley.record.FormerIds;

/** Leads on from the addresses of what was renamed, and says of what was withdrawn that it was. */
@ControllerAdvice
class FormerAddresses {

    /** Whatever stands under a thing's address, such as a citation, has moved or gone with it. */
    private static final Pattern ADDRESS = Pattern.compile("/([a-z]+)/([a-z0-9-]{1,100})(/.*)?");

    private final FormerIds formerIds;

    FormerAddresses(FormerIds formerIds) {
        this.formerIds = formerIds;
    }

    @ExceptionHandler({NotOnRecord.class, NoResourceFoundException.class})
    ModelAndView answer(Exception missing, HttpServletRequest request) throws Exception {
        // Thrown again as it came, it is answered as if this were not here.
        return answer(request).orElseThrow(() -> missing);
    }

    private Optional<ModelAndView> answer(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var address = ADDRESS.matcher(path);
        if (!address.matches()) {
            return Optional.empty();
        }
        var rest = Optional.ofNullable(address.group(3)).orElse("");
        return Addresses.thingIn(address.group(1))
                .flatMap(thing -> formerIds.find(thing, address.group(2)))
                .map(
                        former ->
                                former.nowId()
                                        .map(id -> Addresses.of(former.thing(), id) + rest)
                                        .map(now -> Moved.to(now, request.getQueryString()))
                                        .orElseGet(() -> gone(former.withdrawal().orElseThrow())));
    }

    private static ModelAndView gone(Change withdrawal) {
        var answer = new ModelAndView("withdrawn", "page", WithdrawnPage.of(withdrawal));
        answer.setStatus(HttpStatus.GONE);
        return answer;
    }
}
