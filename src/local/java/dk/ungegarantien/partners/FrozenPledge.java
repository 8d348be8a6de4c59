package dk.ungegarantien.partners;

import dk.ungegarantien.shared.PostalCode;
import dk.ungegarantien.shared.Trade;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** The pledge of an invented firm in the product's own words, for the demo data. Never shipped. */
public record FrozenPledge(UUID text, int textVersion, int termYears, String document, String sha256) {

    /** A firm as the product checks and keeps it. */
    public static final class Firm {

        private final Partner partner;

        public Firm(
                String municipality,
                String cvr,
                String pNumber,
                String name,
                String street,
                PostalCode place,
                String trade,
                String website,
                ContactPerson contact) {
            partner = Partner.register(
                    municipality,
                    Cvr.of(cvr),
                    new FirmDetails(
                            PNumber.of(pNumber),
                            name,
                            street,
                            place,
                            Trade.valueOf(trade),
                            Website.of(website),
                            contact),
                    Instant.EPOCH);
        }

        public String searchText() {
            return partner.searchText;
        }
    }

    /** What the firm would read and sign on that day. */
    public static FrozenPledge of(Firm firm, Map<String, Integer> commitments, LocalDate day, Connection connection)
            throws SQLException {
        var text = textOf(firm.partner.municipalityCode, day, connection);
        var promised = new EnumMap<CommitmentForm, Integer>(CommitmentForm.class);
        commitments.forEach((form, perYear) -> promised.put(CommitmentForm.valueOf(form), perYear));
        var document = PledgeDocument.of(text, firm.partner, promised);
        return new FrozenPledge(text.id, text.version, text.termYears, document.text(), document.sha256());
    }

    private static PledgeText textOf(String municipality, LocalDate day, Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("""
                select id, version, term_years, title_da from pledge_text
                where municipality_code = ? and valid_from <= ? order by version desc limit 1""")) {
            query.setString(1, municipality);
            query.setObject(2, day);
            try (var found = query.executeQuery()) {
                found.next();
                var text = new PledgeText();
                text.id = found.getObject("id", UUID.class);
                text.version = found.getInt("version");
                text.termYears = found.getInt("term_years");
                text.titleDa = found.getString("title_da");
                text.sections = new ArrayList<>();
                addSections(text, connection);
                return text;
            }
        }
    }

    private static void addSections(PledgeText text, Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(
                "select heading_da, body_da from pledge_text_section where pledge_text_id = ? order by position")) {
            query.setObject(1, text.id);
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    var section = new PledgeSection();
                    section.headingDa = found.getString("heading_da");
                    section.bodyDa = found.getString("body_da");
                    text.sections.add(section);
                }
            }
        }
    }
}
