package parley.publishing;

import parley.text.Excerpt;

/**
 * What every page says of itself.
 *
 * @param title what tells this page from any other, without the name of the site
 * @param description one or two sentences for a search result or a preview, cut where it is long
 * @param section the path of the part of the site that the page belongs to; empty for none
 * @param type what it is in the terms of Open Graph
 * @param indexed whether search engines may list it
 */
public record Head(String title, String description, String section, String type, boolean indexed) {

    private static final int TITLE = 120;

    private static final int DESCRIPTION = 300;

    public Head {
        description = Excerpt.of(description, DESCRIPTION);
    }

    public Head(String title, String description, String section) {
        this(title, description, section, "website", true);
    }

    /** The title for a tab, a preview or the name of a feed. */
    public String shortTitle() {
        return shortTitle(title);
    }

    public static String shortTitle(String title) {
        return Excerpt.of(title, TITLE);
    }

    /** The same page with another type, such as article. */
    public Head as(String type) {
        return new Head(title, description, section, type, indexed);
    }

    /** The same, kept out of search engines: filters have endless pages. */
    public Head notIndexed() {
        return new Head(title, description, section, type, false);
    }
}
