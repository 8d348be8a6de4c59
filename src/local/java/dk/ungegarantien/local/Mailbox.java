package dk.ungegarantien.local;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpHandler;
import jakarta.mail.internet.MimeMessage;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes every mail that is sent, whoever it is for, and passes none on. */
public final class Mailbox implements AutoCloseable {

    private final GreenMail server;
    private final MailboxPage page;

    private Mailbox(GreenMail server, int pagePort) {
        this.server = server;
        this.page = new MailboxPage(this, pagePort);
    }

    static Mailbox start(int smtpPort, int pagePort) {
        ServerSetup smtp = new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        smtp.setServerStartupTimeout(20_000);
        GreenMail server = new Prompt(smtp);
        server.start();
        return new Mailbox(server, pagePort);
    }

    /** Something else that only a local product has, on the page's own port. */
    void serve(String path, HttpHandler handler) {
        page.serve(path, handler);
    }

    /** Newest first. */
    public List<Mail> mails() {
        MimeMessage[] messages = server.getReceivedMessages();
        List<Mail> mails = new ArrayList<>();
        for (int i = 0; i < messages.length; i++) mails.add(Mail.of(i + 1, messages[i]));
        Collections.reverse(mails);
        return mails;
    }

    Optional<Mail> mail(int id) {
        return mails().stream().filter(mail -> mail.id() == id).findFirst();
    }

    @Override
    public void close() {
        page.close();
        server.stop();
    }

    /** Answers at once: without this, each line of an answer waits 40 ms for the client to acknowledge the one before, a quarter of a second a mail. */
    private static final class Prompt extends GreenMail {

        Prompt(ServerSetup smtp) {
            super(smtp);
        }

        @Override
        protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
            ServerSetup smtp = setups[0];
            SmtpServer server = new SmtpServer(smtp, managers) {
                @Override
                protected void handleClientSocket(Socket client) throws SocketException {
                    client.setTcpNoDelay(true);
                    super.handleClientSocket(client);
                }
            };
            return new HashMap<>(Map.of(smtp.getProtocol(), server));
        }
    }
}
