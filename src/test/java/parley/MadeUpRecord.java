package parley;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** Starts the site on a free port with the made-up record of src/test/resources/made-up. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ReadsDatabase
@Import(Site.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"parley.data=classpath:made-up/", "spring.datasource.url=jdbc:h2:mem:made-up"})
public @interface MadeUpRecord {}
