package naru.base;

/**
 * Something happened in a city that others may want to know. Published within the change itself; screens hear of it once
 * the change is committed.
 */
public interface Happened {

    /** The code of the city it happened in; nobody of another city hears of it. */
    String city();
}
