package parley.publishing.format;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import parley.publishing.Link;

/** The page is on record, but not in the format that was asked for; answers 406. */
@ResponseStatus(HttpStatus.NOT_ACCEPTABLE)
public class NoSuchFormat extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Link> formats;

    /**
     * Says that a page lacks a format.
     *
     * @param formats those that it has
     */
    NoSuchFormat(String address, List<Link> formats) {
        super("no such format of " + address);
        this.formats = formats;
    }

    public List<Link> formats() {
        return formats;
    }
}
