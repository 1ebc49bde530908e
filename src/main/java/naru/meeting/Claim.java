package naru.meeting;

import java.time.Instant;
import java.util.UUID;

/**
 * What a registration is made of.
 *
 * @param party how many places it needs
 * @param by    the account of who asks, which may be a coordinator on the company's behalf
 */
record Claim(RegisterCompany command, Slot slot, UUID companyId, int party, UUID by, Instant at) {}
