package dk.ungegarantien.local;

import static dk.ungegarantien.local.DemoSql.row;

import dk.ungegarantien.local.DemoMaterial.Firm;
import dk.ungegarantien.local.DemoPeople.Somebody;
import dk.ungegarantien.partners.ContactPerson;
import dk.ungegarantien.partners.FrozenPledge;
import dk.ungegarantien.shared.PostalCode;
import dk.ungegarantien.shared.PostalCodes;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The firms of the demo with their pledges: most are in force, a few wait for somebody. */
final class DemoPartners {

    private static final int REGISTERED_DAYS_AGO = 3;

    /** A firm that has been written. */
    record Written(UUID id, String municipality, Firm firm, PostalCode place, Somebody owner) {

        String town() {
            return place.name();
        }
    }

    private final DemoSql sql;
    private final DemoDays days;
    private final DemoPeople people;
    private final PostalCodes postalCodes = new PostalCodes();
    private final Map<String, Written> written = new HashMap<>();

    DemoPartners(DemoSql sql, DemoDays days, DemoPeople people) {
        this.sql = sql;
        this.days = days;
        this.people = people;
    }

    void load(String municipality) {
        DemoMaterial.firms(municipality).forEach(firm -> load(municipality, firm));
    }

    Written get(String key) {
        return written.get(key);
    }

    private void load(String municipality, Firm firm) {
        var place = postalCodes.demand("postalCode", firm.postalCode());
        var contact = firm.contact();
        var checked = new FrozenPledge.Firm(
                municipality,
                firm.cvr(),
                firm.pNumber(),
                firm.name(),
                firm.street(),
                place,
                firm.trade(),
                firm.website(),
                new ContactPerson(contact.name(), contact.email(), contact.phone()));
        var registered = days.at(firm.pledgedDaysAgo() + REGISTERED_DAYS_AGO, LocalTime.of(10, 12));
        var id = sql.keyAt(registered);
        sql.insert("partner", partner(id, municipality, firm, place, checked.searchText(), registered));
        var owner = people.owner(firm);
        sql.insertUnlessThere(
                "membership",
                row(
                        "id", sql.keyAt(registered),
                        "municipality_code", municipality,
                        "partner_id", id,
                        "account_id", owner.id(),
                        "since", registered));
        var history =
                new DemoHistory(sql, municipality, "partner", id).step(registered, "REGISTERED", owner.id(), "partner");
        if (firm.commitments() != null) {
            pledge(id, municipality, firm, checked, owner, registered);
        }
        if (firm.isActive()) {
            history.step(approved(firm), "ACTIVE", secretariat(municipality), "secretariat");
        }
        written.put(firm.key(), new Written(id, municipality, firm, place, owner));
    }

    private Map<String, Object> partner(
            UUID id, String municipality, Firm firm, PostalCode place, String searchText, Instant registered) {
        return row(
                "id", id,
                "municipality_code", municipality,
                "cvr", firm.cvr(),
                "p_number", firm.pNumber(),
                "name", firm.name(),
                "street", firm.street(),
                "postal_code", firm.postalCode(),
                "town", place.name(),
                "trade", firm.trade(),
                "website", firm.website(),
                "contact_name", firm.contact().name(),
                "contact_email", firm.contact().email(),
                "contact_phone", firm.contact().phone(),
                "status", firm.isActive() ? "ACTIVE" : "REGISTERED",
                "partner_since", firm.isActive() ? days.today().minusDays(firm.pledgedDaysAgo()) : null,
                "search_text", searchText,
                "created_at", registered);
    }

    private void pledge(
            UUID partner, String municipality, Firm firm, FrozenPledge.Firm checked, Somebody owner, Instant drawnUp) {
        var frozen = frozen(firm, checked);
        var id = sql.keyAt(drawnUp);
        var signed = days.at(firm.pledgedDaysAgo() + 1, LocalTime.of(14, 5));
        var answered = approved(firm);
        var from = firm.isActive() ? days.today().minusDays(firm.pledgedDaysAgo()) : null;
        var secretariat = secretariat(municipality);
        sql.insert(
                "pledge",
                row(
                        "id", id,
                        "municipality_code", municipality,
                        "partner_id", partner,
                        "pledge_text_id", frozen.text(),
                        "text_version", frozen.textVersion(),
                        "term_years", frozen.termYears(),
                        "status", firm.state(),
                        "document", frozen.document(),
                        "sha256", frozen.sha256(),
                        "signatory_name", firm.contact().name(),
                        "signatory_title", firm.contact().title(),
                        "signed_at", signed,
                        "signed_by", owner.id(),
                        "signed_by_name", owner.name(),
                        "signed_by_email", owner.email(),
                        "return_reasons", firm.returnReasons(),
                        "active_from", from,
                        "active_until", from == null ? null : from.plusYears(frozen.termYears()),
                        "created_at", drawnUp,
                        "changed_at", firm.state().equals("SIGNED") ? signed : answered));
        firm.commitments()
                .forEach((form, perYear) -> sql.insert(
                        "commitment",
                        row("pledge_id", id, "municipality_code", municipality, "form", form, "per_year", perYear)));
        var history = new DemoHistory(sql, municipality, "pledge", id)
                .step(drawnUp, "DRAFT", owner.id(), "partner")
                .step(signed, "SIGNED", owner.id(), "partner", frozen.sha256());
        if (!firm.state().equals("SIGNED")) {
            history.step(answered, firm.state(), secretariat, "secretariat", firm.returnReasons());
        }
    }

    private FrozenPledge frozen(Firm firm, FrozenPledge.Firm checked) {
        try {
            return FrozenPledge.of(checked, firm.commitments(), days.today(), sql.connection());
        } catch (SQLException e) {
            throw new IllegalStateException("The pledge text could not be read", e);
        }
    }

    private Instant approved(Firm firm) {
        return days.at(firm.pledgedDaysAgo(), LocalTime.of(11, 40));
    }

    private UUID secretariat(String municipality) {
        return people.professional(municipality, "secretariat").id();
    }
}
