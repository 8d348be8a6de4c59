package dk.ungegarantien.partners;

import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.Municipality;
import dk.ungegarantien.shared.PostalCode;
import dk.ungegarantien.shared.PostalCodes;
import dk.ungegarantien.shared.Trade;
import dk.ungegarantien.shared.Violation;

/** What a firm tells about itself, once checked: numbers and addresses have their form, and the place lies in the municipality. */
record FirmDetails(
        PNumber pNumber,
        String name,
        String street,
        PostalCode place,
        Trade trade,
        Website website,
        ContactPerson contact) {

    /** Checks everything, so that all that is wrong can be told at once; what is wrong is put into the findings. */
    static FirmDetails check(
            PartnerChange told, Municipality municipality, PostalCodes postalCodes, Findings findings) {
        return new FirmDetails(
                findings.take(() -> PNumber.of(told.pNumber())),
                told.name().strip(),
                told.street().strip(),
                findings.take(() -> place(told.postalCode().strip(), municipality, postalCodes)),
                told.trade(),
                findings.take(() -> Website.of(told.website())),
                told.contact().tidied());
    }

    private static PostalCode place(String code, Municipality municipality, PostalCodes postalCodes) {
        var place = postalCodes.demand("postalCode", code);
        if (municipality != null && !place.liesIn(municipality.code())) {
            throw new InvalidInput(Violation.of("postalCode", "postal-code-outside", code, municipality.name()));
        }
        return place;
    }
}
