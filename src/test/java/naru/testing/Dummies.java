package naru.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import naru.account.Password;
import naru.base.BusinessNumber;
import naru.base.EmailAddress;
import naru.base.Money;
import naru.base.WallTime;
import naru.base.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Arguments for any method, valid in themselves, so that what refuses a call is a rule about who asks and for what. Ids are
 * chosen by the caller from the name they go by: {@code companyId}, or plain {@code id}.
 */
public final class Dummies {

    private final Function<String, UUID> ids;
    private final Supplier<String> words;
    private final ToLongFunction<UUID> versions;
    private final List<String> asked = new ArrayList<>();
    private UUID last = new UUID(0, 0);

    /** @param ids which id to give for a name */
    public Dummies(Function<String, UUID> ids) {
        this(ids, Dummies::word, id -> 0);
    }

    private Dummies(Function<String, UUID> ids, Supplier<String> words, ToLongFunction<UUID> versions) {
        this.ids = ids;
        this.words = words;
        this.versions = versions;
    }

    /** The same, with one word for all that is typed. */
    public Dummies saying(String word) {
        return new Dummies(ids, () -> word, versions);
    }

    /** The same, as somebody gives them who saw the newest version of what has the id before it. */
    public Dummies upToDate(ToLongFunction<UUID> versions) {
        return new Dummies(ids, words, versions);
    }

    /** The names of the ids a method takes, commands looked into, in order; a name may come twice. */
    public static List<String> idsOf(Method method) {
        Dummies dummies = new Dummies(name -> new UUID(0, 0));
        dummies.arguments(method);
        return dummies.asked;
    }

    public @Nullable Object[] arguments(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> make(parameter.getParameterizedType(), name(parameter)))
                .toArray();
    }

    private static String name(Parameter parameter) {
        if (!parameter.isNamePresent()) {
            throw new IllegalStateException("compile with -parameters");
        }
        return parameter.getName();
    }

    private @Nullable Object make(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            Object one = make(generic.getActualTypeArguments()[0], name);
            List<Object> all = one == null ? List.of() : List.of(one);
            return generic.getRawType() == Set.class ? Set.copyOf(all) : all;
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted == UUID.class) {
            asked.add(name);
            last = ids.apply(name);
            return last;
        }
        if (wanted == Role.class) {
            return Role.OFFICIAL;
        }
        if (wanted.isEnum()) {
            return wanted.getEnumConstants()[0];
        }
        return switch (wanted.getName()) {
            case "java.lang.String" -> name.equals("link") ? "https://dummy.test" : words.get();
            case "int", "java.lang.Integer" -> number(name);
            case "double" -> 1.0;
            case "[B" -> new byte[0];
            case "long" -> versions.applyAsLong(last);
            case "boolean" -> false;
            case "java.time.LocalDate" -> LocalDate.parse("2027-01-07");
            case "java.time.LocalDateTime" -> LocalDateTime.parse("2027-01-07T09:00");
            case "java.time.LocalTime" -> LocalTime.parse("08:00");
            case "java.time.Instant" -> Instant.EPOCH;
            case "java.time.ZoneId" -> ZoneId.of("Asia/Seoul");
            case "java.util.Locale" -> Locale.KOREAN;
            default -> record(wanted, name);
        };
    }

    /** So that lists come from their beginning, and not only their first line. */
    private static int number(String name) {
        return switch (name) {
            case "offset" -> 0;
            case "limit" -> 100;
            default -> 1;
        };
    }

    /** Short enough for a code, and a new one each time. */
    private static String word() {
        return new Random()
                .ints(7, 'A', 'Z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Object record(Class<?> wanted, String name) {
        if (wanted == WallTime.class && name.equals("end")) {
            return new WallTime(LocalDateTime.parse("2027-01-07T10:00"), ZoneId.of("Asia/Seoul"));
        }
        if (wanted == BusinessNumber.class) {
            return World.businessNumber();
        }
        if (wanted == EmailAddress.class) {
            return new EmailAddress(UUID.randomUUID() + "@dummy.test");
        }
        if (wanted == Password.class) {
            return new Password("long enough, and nobody's");
        }
        if (wanted == Money.class) {
            return new Money(BigDecimal.ONE, Currency.getInstance("KRW"));
        }
        if (!wanted.isRecord()) {
            throw new IllegalStateException("no dummy for " + wanted);
        }
        RecordComponent[] components = wanted.getRecordComponents();
        try {
            Constructor<?> constructor = wanted.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> make(component.getGenericType(), component.getName()))
                    .toArray());
        } catch (InvocationTargetException invalid) {
            throw new IllegalStateException("no dummy for " + wanted, invalid.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
