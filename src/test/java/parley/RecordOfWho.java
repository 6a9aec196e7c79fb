package parley;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** Starts the site on a free port with the record of src/test/resources/who: every kind of speaker and of words. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ReadsDatabase
@Import(Site.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"parley.data=classpath:who/", "spring.datasource.url=jdbc:h2:mem:who"})
public @interface RecordOfWho {}
