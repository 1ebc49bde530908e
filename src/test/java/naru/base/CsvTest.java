package naru.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void what_was_written_is_read_again() throws IOException {
        List<String> row = List.of("나루, \"주\"", "둘째\n줄", "", "12500.00");
        assertThat(read(Csv.write(List.of("하나", "둘", "셋", "넷"), List.of(row))))
                .containsExactly(List.of("하나", "둘", "셋", "넷"), row);
    }

    @Test
    void nothing_typed_becomes_a_formula() throws IOException {
        List<String> typed = List.of("=1+1", "+82", "-1", "@SUM(A1)", "\t=1", "＝1", "a=1");
        assertThat(read(Csv.write(List.of("h"), List.of(typed))).getLast())
                .containsExactly("'=1+1", "'+82", "'-1", "'@SUM(A1)", "'\t=1", "'＝1", "a=1");
    }

    private static List<List<String>> read(byte[] file) throws IOException {
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        try (CSVParser parser = CSVParser.parse(text.substring(1), CSVFormat.EXCEL)) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        }
    }
}
