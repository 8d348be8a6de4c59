package dk.ungegarantien.local;

import dk.ungegarantien.local.Town.District;
import dk.ungegarantien.local.Town.School;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings a {@link Town} into a running product, as its secretariat and its coordinators do: over HTTP, and class lists as files. */
final class TownOffice {

    private static final String HJORRING = "860";

    private final String url;
    private final TokenSigner signer;
    private final int year;
    private final Calls secretariat;
    private final Map<District, List<Calls>> coordinators = new LinkedHashMap<>();
    private final Map<School, String> schools = new HashMap<>();

    TownOffice(String url, TokenSigner signer, int year) {
        this.url = url;
        this.signer = signer;
        this.year = year;
        this.secretariat = professional("town-secretariat", "Sia Sekretær", "secretariat");
    }

    Calls secretariat() {
        return secretariat;
    }

    /** The two who share the work in a district. */
    List<Calls> coordinators(District district) {
        return coordinators.get(district);
    }

    /** Tells the districts with two coordinators each, and their schools. */
    void found(Town town) {
        town.districts().forEach(this::found);
    }

    private void found(District district) {
        var two = List.of(
                professional(district.name() + " 1", "Kaj Koordinator", "coordinator"),
                professional(district.name() + " 2", "Tina Tværgaard", "coordinator"));
        var accounts = two.stream()
                .map(one -> one.get("/api/v1/me")
                        .demand(200)
                        .json()
                        .at("/account/id")
                        .asText())
                .toList();
        var id = secretariat
                .post("/api/v1/districts", Map.of("name", district.name(), "coordinators", accounts))
                .demand(200)
                .json()
                .get("id")
                .asText();
        coordinators.put(district, two);
        district.schools().forEach(school -> schools.put(school, found(school, id)));
    }

    private String found(School school, String district) {
        var told = Map.of(
                "name", school.name(),
                "institutionNumber", school.institution(),
                "street", school.street(),
                "postalCode", school.postalCode(),
                "district", district,
                "contact", Map.of("name", "Lone Lærer", "email", school.institution() + "@skole.example"));
        return secretariat
                .post("/api/v1/schools", told)
                .demand(200)
                .json()
                .at("/school/id")
                .asText();
    }

    /** Takes the class lists of a school over, or only looks what they would change; answers how many pupils are new. */
    int roster(District district, School school, boolean dryRun) {
        var answer = coordinators
                .get(district)
                .get(0)
                .postCsv(
                        "/api/v1/schools/%s/roster?dryRun=%s&year=%d".formatted(schools.get(school), dryRun, year),
                        TownRosters.csv(school))
                .demand(200)
                .json();
        if (answer.get("problemCount").asInt() > 0) {
            throw new IllegalStateException(school.name() + ": " + answer.get("problems"));
        }
        return answer.at("/counts/added").asInt();
    }

    /** The classes of a district, by id. */
    List<String> classes(District district) {
        return district.schools().stream()
                .flatMap(school -> coordinators
                        .get(district)
                        .get(0)
                        .get("/api/v1/schools/%s?year=%d".formatted(schools.get(school), year))
                        .demand(200)
                        .json()
                        .get("classes")
                        .findValuesAsText("id")
                        .stream())
                .toList();
    }

    private Calls professional(String subject, String name, String role) {
        return new Calls(List.of(url), signer.professional(subject, name, role, HJORRING));
    }
}
