package parley.publishing.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads workbooks with a library; the site writes them itself. */
public final class Workbooks {

    private Workbooks() {}

    /** The cells of each sheet, row by row; each row has as many as the first. */
    public static List<List<List<Cell>>> sheets(byte[] file) throws IOException {
        // Made-up texts repeat themselves more than it believes a text can.
        ZipSecureFile.setMinInflateRatio(0);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return StreamSupport.stream(book.spliterator(), false)
                    .map(sheet -> StreamSupport.stream(sheet.spliterator(), false)
                            .map(row -> IntStream.range(0, sheet.getRow(0).getLastCellNum())
                                    .mapToObj(column -> row.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK))
                                    .toList())
                            .toList())
                    .toList();
        }
    }

    /** The cells of the only sheet as texts, as CSV has them. */
    public static List<List<String>> texts(byte[] file) throws IOException {
        return sheets(file).get(0).stream()
                .map(row -> row.stream().map(Workbooks::text).toList())
                .toList();
    }

    private static String text(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getStringCellValue();
        }
        return DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : Integer.toString((int) cell.getNumericCellValue());
    }
}
