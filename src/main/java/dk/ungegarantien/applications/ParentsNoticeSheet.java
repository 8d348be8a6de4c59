package dk.ungegarantien.applications;

import dk.ungegarantien.accounts.YoungPerson;
import dk.ungegarantien.partners.PartnerSummary;
import dk.ungegarantien.shared.Language;
import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * What stands on the written notice that an employer gives to the parents of a pupil: the work, its hours, the pay and the dangers. In Danish, as
 * what a firm in Denmark hands out.
 */
@TemplateData
record ParentsNoticeSheet(String young, String firm, String offer, String kind, List<Part> parts, String made) {

    /** A heading and what stands below it; lines of a list apart from paragraphs. */
    @TemplateData
    record Part(String heading, List<String> items, List<String> paragraphs) {

        static Part of(WorkInWords.Section section) {
            return new Part(
                    section.heading(),
                    section.lines().stream()
                            .filter(line -> line.startsWith("- "))
                            .map(line -> line.substring(2))
                            .toList(),
                    section.lines().stream()
                            .filter(line -> !line.startsWith("- "))
                            .toList());
        }
    }

    static ParentsNoticeSheet of(YoungPerson young, PartnerSummary firm, WorkInWords work, LocalDate today) {
        return new ParentsNoticeSheet(
                young.name(),
                firm.name(),
                work.offer().title(),
                work.kind(),
                work.sections().stream().map(Part::of).toList(),
                DateTimeFormatter.ofPattern("d. MMMM yyyy", Language.DA.locale())
                        .format(today));
    }
}
