package naru.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import naru.base.access.SignedIn;

/**
 * One of everything that a city and one of its companies have.
 *
 * @param contact  who speaks for the company
 * @param cityWord stands in what the city's people alone write for themselves
 * @param word     stands in every text by or about the company, and nowhere else
 * @param texts    those texts
 * @param shared   what belongs to the city as a whole, by kind
 * @param own      what belongs to the company, by kind
 * @param secrets  what opens something of the company's to whoever has it, by the page or file it opens
 */
public record Things(
        String city,
        SignedIn contact,
        String cityWord,
        String word,
        Set<String> texts,
        Map<String, UUID> shared,
        Map<String, UUID> own,
        Map<String, String> secrets) {

    /** All that no other city may reach. */
    public Map<String, UUID> all() {
        Map<String, UUID> all = new LinkedHashMap<>(shared);
        all.putAll(own);
        return all;
    }

    /** The same, with the request that is worked on in place of the one that was replied to. */
    public Things atWork() {
        Map<String, UUID> swapped = new LinkedHashMap<>(own);
        swapped.put("request", id("raised"));
        swapped.put("reply", id("draft"));
        swapped.put("attachment", id("paper"));
        return new Things(city, contact, cityWord, word, texts, shared, swapped, secrets);
    }

    public UUID id(String kind) {
        return Objects.requireNonNull(all().get(kind), kind);
    }

    /** One's own id for a parameter of that name of that service. */
    public UUID named(String parameter, String service) {
        String kind = switch (parameter) {
            case "unitId", "ownerUnitId" -> "unit";
            case "personId", "accountId" -> "account";
            case "memberIds", "leaderId" -> "member";
            case "toSlot" -> "slot";
            case "stayingIds" -> "item";
            case "oneId", "otherId" -> "registration";
            case "intoId", "relatedId" -> "request";
            case "id" -> ofService(service);
            default -> parameter.replaceAll("Ids?$", "");
        };
        return all().getOrDefault(kind, UUID.randomUUID());
    }

    private static String ofService(String service) {
        return switch (service) {
            case "Units" -> "unit";
            case "Accounts" -> "account";
            case "Delegations" -> "delegation";
            case "MeetingQueries" -> "registration";
            case "SupportRequests", "RequestQueries", "Replies", "OwnRequests", "Inquiries", "Merging" -> "request";
            case "Measures" -> "measure";
            case "Exhibits" -> "exhibit";
            case "Programmes" -> "programme";
            case "Categories" -> "category";
            case "Deliveries" -> "message";
            case "Attachments" -> "attachment";
            case "MyNotices" -> "notice";
            case "SavedFilters" -> "filter";
            case "Venues" -> "venue";
            default -> throw new IllegalStateException("what is the id of " + service + "?");
        };
    }
}
