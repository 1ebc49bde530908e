package naru.base.access;

import java.util.function.Supplier;

/**
 * Whose rows the store shows. Normally the signed-in person's city, and nothing at all to someone who is not signed in;
 * work that belongs to no person (a public list, sign-in, the outbox) says here which city it is for.
 *
 * <p>A scope must be entered before the transaction begins: the store's session keeps the city it was opened with.
 */
public final class CityScope {

    static final String EVERYWHERE = "*";
    static final String NOWHERE = "-";

    private static final ScopedValue<String> CITY = ScopedValue.newInstance();

    private CityScope() {}

    /** Does the work with one city's rows, whoever is signed in. */
    public static <T> T in(String city, Supplier<T> work) {
        return ScopedValue.where(CITY, city).call(work::get);
    }

    /** Does the work with one city's rows, whoever is signed in. */
    public static void in(String city, Runnable work) {
        ScopedValue.where(CITY, city).run(work);
    }

    /** Reads the rows of all cities: only for what is public, or for the portal's own work. */
    public static <T> T everywhere(Supplier<T> work) {
        return ScopedValue.where(CITY, EVERYWHERE).call(work::get);
    }

    /**
     * The code of the one city in scope.
     *
     * @throws IllegalStateException when all are, or none
     */
    public static String city() {
        String city = current();
        if (city.equals(EVERYWHERE) || city.equals(NOWHERE)) {
            throw new IllegalStateException("no single city in scope");
        }
        return city;
    }

    static String current() {
        if (CITY.isBound()) {
            return CITY.get();
        }
        return CurrentUser.current().map(SignedIn::city).orElse(NOWHERE);
    }
}
