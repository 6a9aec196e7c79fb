package parley.publishing;

/**
 * What every page says of itself.
 *
 * @param title what tells this page from any other, without the name of the site
 * @param description one or two sentences for a search result
 * @param section the path of the part of the site that the page belongs to; empty for none
 */
public record Head(String title, String description, String section) {}
