package naru.account;

import java.util.List;

/** Who may come in with one click. Only the demonstration has such a door; without it nobody passes. */
public interface DemoDoor {

    /** The accounts on the sign-in page, in the order they stand there. */
    List<DemoAccount> accounts();
}
