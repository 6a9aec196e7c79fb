package parley.dataset;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.List;
import parley.cite.CiteThis;
import parley.publishing.Address;
import parley.publishing.Head;
import parley.publishing.JsonLdNode;
import parley.publishing.Limits;
import parley.publishing.Page;
import parley.record.projection.Tables;

/**
 * How to download the record.
 *
 * @param site where the site is, without a slash at the end, for the examples
 * @param record the version that can be downloaded
 * @param lists what lists hold as CSV
 * @param parts what pages hold as JSON
 */
record DataPage(
        String site,
        RecordJson record,
        String rights,
        List<Tables.Table> tables,
        List<CsvList> lists,
        List<SchemaParts.Definition> parts,
        CiteThis cite)
        implements Page {

    static final String ADDRESS = "/about/data";
    static final String PACKAGE = "/record.zip";

    /** The page as data. */
    record DataContent(
            @JsonPropertyDescription("On the page about the data, the version of the record that can be downloaded.")
            RecordJson record) {}

    /** One version of the record. */
    @JsonClassDescription("One version of the record.")
    record RecordJson(
            @JsonPropertyDescription("Identifies this version, in hexadecimal digits.")
            @Limits(pattern = "^[0-9a-f]{12}$")
            String version,

            @JsonPropertyDescription("The last day on which anything was added or changed.")
            LocalDate updated,

            @JsonPropertyDescription("All of it in one file, a Tabular Data Package.") @JsonProperty("package")
            Address dataPackage) {}

    private static final Head HEAD = new Head(
            "Take the data",
            "What the data of Parley are, how to download one page or the whole record, how to cite it, and every field of its JSON and CSV.",
            "/about");

    private static final String DESCRIPTION =
            "Diplomatic talks, who took part in them, and what each speaker said about them: quotes apart from paraphrases, dated no more exactly than the sources are, each with the paragraph that it is taken from.";

    @Override
    public Head head() {
        return HEAD;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public DataContent json() {
        return new DataContent(record);
    }

    @Override
    public List<JsonLdNode> jsonLd() {
        return List.of(JsonLdNode.of("Dataset", ADDRESS)
                .with("name", "Parley, a record of diplomatic talks")
                .with("description", DESCRIPTION)
                .with("version", record.version())
                .with("dateModified", record.updated())
                .with(
                        "distribution",
                        JsonLdNode.of("DataDownload")
                                .with("encodingFormat", "application/zip")
                                .with("contentUrl", record.dataPackage())));
    }
}
