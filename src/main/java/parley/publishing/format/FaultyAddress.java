package parley.publishing.format;

import java.util.Collection;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Data were asked for at an address that can't be read; answers 400. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public class FaultyAddress extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong with an address.
     *
     * @param faults what is wrong, as sentences
     */
    FaultyAddress(Collection<String> faults) {
        super(String.join(" ", faults));
    }
}
