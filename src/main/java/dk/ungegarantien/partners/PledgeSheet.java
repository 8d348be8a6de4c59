package dk.ungegarantien.partners;

import dk.ungegarantien.shared.Denmark;
import dk.ungegarantien.shared.Language;
import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What stands on the printed pledge.
 *
 * @param municipality its name, as the one that approved
 * @param blocks the frozen document in its order; nothing is added or left out
 * @param signature null while nobody has signed
 * @param returned whether the municipality has sent it back, so that it does not count
 * @param term from when until when it holds; null before the approval
 */
@TemplateData
record PledgeSheet(
        UUID id,
        String title,
        String municipality,
        List<Block> blocks,
        int textVersion,
        String sha256,
        SignatureLine signature,
        boolean returned,
        Term term) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Language.DA.locale());
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d. MMMM yyyy 'kl.' HH.mm.ss (z)", Language.DA.locale());

    /** A part of the document: a title, a heading, a paragraph or a line of a list, by the way it is set. */
    @TemplateData
    record Block(String style, String text) {}

    /** Who signed, as what, when and with which account. */
    @TemplateData
    record SignatureLine(String name, String title, String at, String account) {}

    /** The days the pledge holds. */
    @TemplateData
    record Term(String from, String until) {}

    static PledgeSheet of(Pledge pledge, String municipality) {
        var blocks = blocks(pledge.document);
        return new PledgeSheet(
                pledge.id,
                blocks.get(0).text(),
                municipality,
                blocks,
                pledge.textVersion,
                pledge.sha256,
                signature(pledge.signature),
                pledge.status == PledgeStatus.RETURNED,
                pledge.activeFrom == null ? null : new Term(day(pledge.activeFrom), day(pledge.activeUntil)));
    }

    private static List<Block> blocks(String document) {
        var lines = document.strip().split("\n");
        return IntStream.range(0, lines.length)
                .filter(line -> !lines[line].isBlank())
                .mapToObj(line -> new Block(style(lines, line), lines[line]))
                .toList();
    }

    /** The first line is the title; what follows an empty line is a heading. */
    private static String style(String[] lines, int line) {
        if (line == 0) {
            return "title";
        }
        if (lines[line - 1].isBlank()) {
            return "heading";
        }
        return lines[line].startsWith("- ") ? "item" : "paragraph";
    }

    private static SignatureLine signature(Signature signature) {
        return signature == null
                ? null
                : new SignatureLine(
                        signature.name,
                        signature.title,
                        MOMENT.format(signature.signedAt.atZone(Denmark.ZONE)),
                        signature.account());
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
