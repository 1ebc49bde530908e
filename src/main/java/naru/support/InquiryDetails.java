package naru.support;

import org.jspecify.annotations.Nullable;

/**
 * What the city asked a company, for the city's own people.
 *
 * @param askedBy    the name of the official
 * @param answeredBy the name of the contact, or null
 */
public record InquiryDetails(
        OwnInquiry inquiry, String askedBy, @Nullable String answeredBy) {}
