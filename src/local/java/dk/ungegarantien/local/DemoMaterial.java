package dk.ungegarantien.local;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** What the demo data is made of, as it is written in the resources: invented firms, people, offers and applications. */
final class DemoMaterial {

    /** The municipalities the demo plays in. */
    static final List<String> MUNICIPALITIES = List.of("860", "326");

    private static final ObjectMapper JSON = new ObjectMapper()
            .configure(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES, false)
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true);

    private DemoMaterial() {}

    /** @param state that of its pledge, or REGISTERED while it has none; @param login a user of the local realm, or null */
    record Firm(
            String key,
            String name,
            String cvr,
            String pNumber,
            String street,
            String postalCode,
            String trade,
            String website,
            Contact contact,
            Map<String, Integer> commitments,
            int pledgedDaysAgo,
            String state,
            String returnReasons,
            String login) {

        boolean isActive() {
            return state.equals("ACTIVE");
        }
    }

    record Contact(String name, String title, String email, String phone) {}

    record Person(
            String key,
            String municipality,
            String name,
            Age age,
            String postalCode,
            String school,
            Integer grade,
            String login,
            Goal goal) {}

    /** @param district null where schools are placed centrally */
    record School(
            String municipality,
            String institution,
            String name,
            String street,
            String postalCode,
            String district,
            String contact) {}

    /** Where a young person wants to go, and who may read it. */
    record Goal(String words, List<String> interests, boolean sharedWithProfessionals, boolean sharedWithFirms) {}

    record Age(int years, int months) {}

    /** An offer any firm of its trade may make. {@code suits}: words of which the firm's name must hold one; none: any firm. */
    record OfferText(
            String title,
            String text,
            List<Variant> variants,
            List<String> interests,
            String learn,
            String expect,
            List<String> languages,
            List<String> access,
            Integer deadlineInDays,
            String videoUrl,
            List<String> suits,
            ObjectNode terms) {

        String kind() {
            return terms.get("kind").asText();
        }

        boolean suits(Firm firm) {
            return suits == null
                    || suits.stream().anyMatch(word -> firm.name().toLowerCase().contains(word.toLowerCase()));
        }
    }

    /** The same offer in other words: another title, another first paragraph. */
    record Variant(String title, String opening) {}

    record Request(
            String person,
            String partner,
            String kind,
            String state,
            int submittedDaysAgo,
            String motivation,
            Meeting invitation,
            HandOver referral,
            String withdrawalReason) {

        /** Whether the place is behind them: the weeks or the job lie in the past. */
        boolean isOver() {
            return state.equals("COMPLETED") || state.equals("NOT_COMPLETED");
        }

        /** Whether a guardian has not said yes yet. */
        boolean waitsForGuardian() {
            return state.equals("AWAITING_GUARDIAN");
        }

        boolean isPlaced() {
            return isOver() || state.equals("ACCEPTED") || state.equals("CONFIRMED");
        }

        boolean isJob() {
            return !kind.equals("INTERNSHIP");
        }
    }

    record Meeting(int inDays, String time, String place, String message) {}

    record HandOver(String status, String reason, OfferOf offer, String partner, String professional) {

        /** Whether the young person may still follow it. */
        boolean waitsForChoice() {
            return status.equals("PROPOSED") && professional == null;
        }

        /** Whether the young person would rather talk to somebody. */
        boolean isDeclined() {
            return status.equals("DECLINED");
        }
    }

    record OfferOf(String partner, String kind) {}

    /**
     * How the municipality helps a person.
     *
     * @param asked when the person asked for it without an offer; null for whoever is in a case by an application
     * @param handedOn when the first profession has passed it on
     * @param late whether a step is missing that was due
     */
    record Help(
            String person,
            String state,
            Asked asked,
            HandedOn handedOn,
            boolean late,
            List<Note> notes,
            Put proposal,
            End end) {

        Help {
            notes = notes == null ? List.of() : notes;
        }
    }

    record Asked(int daysAgo, String words) {}

    record HandedOn(String to, int daysAgo, String words) {}

    /** @param by the role of who wrote it; null for whoever has the case */
    record Note(int daysAgo, String by, String words) {}

    /** An offer that a professional has put before the person. */
    record Put(String kind, int daysAgo, String words) {}

    record End(int daysAgo, String reached, String words) {}

    static List<Firm> firms(String municipality) {
        return read("/demo/partners-" + municipality + ".json", new TypeReference<>() {});
    }

    static List<Person> people() {
        return read("/demo/people.json", new TypeReference<>() {});
    }

    static List<School> schools(String municipality) {
        List<School> all = read("/demo/schools.json", new TypeReference<>() {});
        return all.stream()
                .filter(school -> school.municipality().equals(municipality))
                .toList();
    }

    static List<Request> requests() {
        return read("/demo/applications.json", new TypeReference<>() {});
    }

    static List<Help> help() {
        return read("/demo/cases.json", new TypeReference<>() {});
    }

    static List<OfferText> offers(String trade) {
        return read("/demo/offers/" + trade + ".json", new TypeReference<>() {});
    }

    /** The users of the local identity server. */
    static JsonNode realmUsers() {
        return read("/local-realm.json", new TypeReference<JsonNode>() {}).get("users");
    }

    private static <T> T read(String resource, TypeReference<T> type) {
        try (var text = DemoMaterial.class.getResourceAsStream(resource)) {
            if (text == null) {
                throw new IllegalStateException("The demo data lacks " + resource);
            }
            return JSON.readValue(text, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The demo data in %s cannot be read".formatted(resource), e);
        }
    }
}
