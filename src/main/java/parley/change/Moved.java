package parley.change;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The answer that a page has another address for good. */
final class Moved {

    private Moved() {}

    /**
     * Leads to a page of this site.
     *
     * @param path from the root of the site, as it stands in an address
     */
    static ModelAndView to(String path, @Nullable String query) {
        var view = new RedirectView(query == null ? path : path + "?" + query, true);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        // What stands in braces is the reader's, and no name of ours.
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
