/** The sitemap and robots.txt. */
@NullMarked
package parley.publishing.sitemap;

import org.jspecify.annotations.NullMarked;
