package naru.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.base.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.security.access.AccessDeniedException;

/** What a service gave, or why it did not. */
public record Answer(@Nullable Object result, @Nullable Throwable refusal) {

    public boolean refusedForWhoAsks() {
        return refusal instanceof AccessDeniedException;
    }

    /** Whether it was refused by a rule, or is as empty as all it holds. */
    public boolean tellsNothing() {
        return refusal == null ? result != null && isEmpty(result) : refusal instanceof RuleViolation;
    }

    /** All that stands in it, files opened. */
    public String text() {
        return refusal == null ? text(result) : String.valueOf(refusal.getMessage());
    }

    private static boolean isEmpty(@Nullable Object told) {
        return switch (told) {
            case null -> true;
            case Collection<?> several -> several.isEmpty();
            case Map<?, ?> several -> several.isEmpty();
            case Optional<?> one -> one.isEmpty();
            case Integer number -> number == 0;
            case Record one -> parts(one).allMatch(Answer::isEmpty);
            default -> false;
        };
    }

    private static String text(@Nullable Object told) {
        return switch (told) {
            case null -> "";
            case Collection<?> several -> several.stream().map(Answer::text).collect(Collectors.joining("\n"));
            case Map<?, ?> several -> text(several.keySet()) + "\n" + text(several.values());
            case Optional<?> one -> one.map(Answer::text).orElse("");
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            case Resource file -> content(file);
            case Record one -> parts(one).map(Answer::text).collect(Collectors.joining("\n"));
            case Enum<?> choice -> choice.name();
            case Throwable refused -> String.valueOf(refused.getMessage());
            default -> plain(told);
        };
    }

    /** Those that are there. */
    private static Stream<Object> parts(Record of) {
        return Arrays.stream(of.getClass().getRecordComponents()).flatMap(part -> Stream.ofNullable(read(part, of)));
    }

    private static @Nullable Object read(RecordComponent part, Record of) {
        try {
            Method accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String content(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(Object told) {
        if (told.getClass().getName().startsWith("naru.")) {
            throw new IllegalStateException("what stands in " + told.getClass() + "?");
        }
        return told.toString();
    }

    @Override
    public String toString() {
        return refusal == null
                ? "gave " + result
                : "failed with " + refusal.getClass().getSimpleName();
    }
}
