package naru.support;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import naru.base.Name;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileCopyUtils;

/** A category that a city starts with; its names stand in {@code support/categories.csv}, in their usual order. */
record UsualCategory(String code, int sortOrder, Name name) {

    /** Simple matters are answered within ten working days. */
    private static final int WORKING_DAYS = 10;

    static List<UsualCategory> all() {
        try (var reader = new InputStreamReader(
                new ClassPathResource("support/categories.csv").getInputStream(), StandardCharsets.UTF_8)) {
            List<UsualCategory> all = new ArrayList<>();
            FileCopyUtils.copyToString(reader).lines().forEach(line -> {
                String[] part = line.split(",", -1);
                all.add(new UsualCategory(part[0], all.size() + 1, new Name(part[1], part[2])));
            });
            return List.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Category make() {
        return new Category(code, sortOrder, name, WORKING_DAYS);
    }
}
