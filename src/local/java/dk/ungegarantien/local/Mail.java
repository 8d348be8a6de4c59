package dk.ungegarantien.local;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One mail as a person reads it. */
public record Mail(
        int id,
        String messageId,
        String from,
        List<String> to,
        String subject,
        Instant sentAt,
        String text,
        String html,
        List<Attachment> attachments) {

    /** A file that came with a mail. */
    public record Attachment(String name, String type, byte[] content) {}

    static Mail of(int id, Message message) {
        try {
            Reader reader = new Reader();
            reader.read(message);
            return new Mail(
                    id,
                    messageId(message),
                    String.join(", ", readable(message.getFrom())),
                    readable(message.getAllRecipients()),
                    message.getSubject(),
                    message.getSentDate() == null
                            ? Instant.EPOCH
                            : message.getSentDate().toInstant(),
                    reader.text,
                    reader.html,
                    List.copyOf(reader.attachments));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A mail that came in cannot be read", e);
        }
    }

    /** Empty when the mail has none. */
    private static String messageId(Message message) throws MessagingException {
        String[] values = message.getHeader("Message-ID");
        return values == null ? "" : values[0];
    }

    private static List<String> readable(Address[] addresses) {
        return addresses == null
                ? List.of()
                : Arrays.stream(addresses).map(Mail::readable).toList();
    }

    private static String readable(Address address) {
        return address instanceof InternetAddress internet ? internet.toUnicodeString() : address.toString();
    }

    private static final class Reader {

        private String text = "";
        private String html = "";
        private final List<Attachment> attachments = new ArrayList<>();

        void read(Part part) throws MessagingException, IOException {
            if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) read(parts.getBodyPart(i));
            } else if (isFile(part)) {
                attach(part);
            } else if (part.isMimeType("text/html")) {
                html = part.getContent().toString();
            } else if (part.isMimeType("text/plain")) {
                text = part.getContent().toString();
            } else {
                attach(part);
            }
        }

        private void attach(Part part) throws MessagingException, IOException {
            try (InputStream content = part.getInputStream()) {
                String type = part.getContentType().replaceAll("\\s+", " ");
                String name = part.getFileName() == null ? "part-" + (attachments.size() + 1) : part.getFileName();
                attachments.add(new Attachment(name, type, content.readAllBytes()));
            }
        }

        private static boolean isFile(Part part) throws MessagingException {
            return part instanceof BodyPart
                    && (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null);
        }
    }
}
