package naru.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileCopyUtils;

/** A table of the invented data: a file in {@code demo/}, one row a line, its first line naming the columns. */
final class Rows {

    private static final String SEPARATOR = "\\|";

    private Rows() {}

    static List<Row> of(String table) {
        try (var reader = new InputStreamReader(
                new ClassPathResource("demo/" + table + ".csv").getInputStream(), StandardCharsets.UTF_8)) {
            List<String> lines = FileCopyUtils.copyToString(reader).lines().toList();
            String[] columns = lines.getFirst().split(SEPARATOR, -1);
            return lines.stream().skip(1).map(line -> row(columns, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] columns, String line) {
        String[] cells = line.split(SEPARATOR, -1);
        return new Row(IntStream.range(0, columns.length)
                .boxed()
                .collect(Collectors.toMap(column -> columns[column], column -> cells[column])));
    }

    /** One row, by the names of the columns. */
    record Row(Map<String, String> cells) {

        String get(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }

        boolean has(String column, String value) {
            return get(column).equals(value);
        }
    }
}
