package parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import parley.MadeUpRecord;
import parley.Site;

/** How the one transaction of a page ends. */
@MadeUpRecord
class ReadTransactionInterceptorTest {

    @Autowired
    Site site;

    @Autowired
    ConfigurableTransactionManager transactions;

    private final List<String> ends = new ArrayList<>();

    @BeforeEach
    void listen() {
        transactions.addListener(new TransactionExecutionListener() {
            @Override
            public void afterCommit(TransactionExecution ended, Throwable failed) {
                ends.add("commit");
            }

            @Override
            public void afterRollback(TransactionExecution ended, Throwable failed) {
                ends.add("rollback");
            }
        });
    }

    @AfterEach
    void listenNoMore() {
        transactions.setTransactionExecutionListeners(new ArrayList<>());
    }

    @Test
    void aPageEndsWithACommitAfterWhichTheDatabaseKeepsItsStatementsReady() {
        assertThat(site.get("/topics?at=1").statusCode()).isEqualTo(200);
        assertThat(ends).isNotEmpty().containsOnly("commit");
    }

    @Test
    void aPageThatIsNotOnRecordIsToldOfAllTheSame() {
        assertThat(site.get("/speakers/nobody").statusCode()).isEqualTo(404);
        assertThat(site.get("/statements/none.json").statusCode()).isEqualTo(404);
    }
}
