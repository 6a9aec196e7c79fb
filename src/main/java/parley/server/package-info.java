/** Tomcat, security headers, methods, limits, health and read transactions. */
@NullMarked
package parley.server;

import org.jspecify.annotations.NullMarked;
