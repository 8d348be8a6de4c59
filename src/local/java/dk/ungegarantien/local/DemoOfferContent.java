package dk.ungegarantien.local;

import dk.ungegarantien.local.DemoMaterial.OfferText;
import dk.ungegarantien.local.DemoOfferPlan.Choice;
import dk.ungegarantien.local.DemoPartners.Written;
import java.util.Map;

/** What an offer of the demo says: the words of the material with the firm's name and town in them. */
record DemoOfferContent(Choice choice, Written firm, DemoDays days, boolean over) {

    private static final String PARAGRAPH = "\n\n";

    Map<String, Object> row() {
        var material = choice.material();
        return DemoSql.row(
                "kind", material.kind(),
                "title", filled(title(material)),
                "text", filled(text(material)),
                "trade", choice.firm().trade(),
                "interests", material.interests(),
                "learn", filled(material.learn()),
                "expect", filled(material.expect()),
                "street", choice.firm().street(),
                "postal_code", choice.firm().postalCode(),
                "town", firm.town(),
                "latitude", firm.place().latitude(),
                "longitude", firm.place().longitude(),
                "contact_name", choice.firm().contact().name(),
                "contact_email", choice.firm().contact().email(),
                "contact_phone", choice.firm().contact().phone(),
                "languages", material.languages(),
                "access", material.access(),
                "video_url", material.videoUrl(),
                "deadline", deadline(material));
    }

    private String title(OfferText material) {
        return choice.wording() == 0
                ? material.title()
                : material.variants().get(choice.wording() - 1).title();
    }

    /** Another wording begins with another paragraph; the rest stays. */
    private String text(OfferText material) {
        if (choice.wording() == 0) {
            return material.text();
        }
        var opening = material.variants().get(choice.wording() - 1).opening();
        var rest = material.text().indexOf(PARAGRAPH);
        return rest < 0 ? opening : opening + material.text().substring(rest);
    }

    private Object deadline(OfferText material) {
        var shift = over ? DemoTerms.OVER_SINCE_DAYS : 0;
        return material.deadlineInDays() == null ? null : days.workingDay(material.deadlineInDays() - shift);
    }

    /** In running text a firm is called by its name alone, without its legal form. */
    String filled(String words) {
        var name = choice.firm().name().replaceFirst(" (ApS|A/S|I/S|A\\.m\\.b\\.a\\.)$", "");
        return words == null ? null : words.replace("{firm}", name).replace("{town}", firm.town());
    }
}
