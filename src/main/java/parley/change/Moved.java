package parley.change;

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
    static ModelAndView to(String path, FormerFilters.Today query) {
        var address = query.now().isEmpty() ? path : path + "?" + query.now();
        // A browser holds on to the fragment that it came with unless it is given another.
        var fragment = query.fragment().isEmpty() ? "" : "#" + query.fragment();
        var view = new RedirectView(address + fragment, true);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        // What stands in braces is the reader's, and no name of ours.
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
