package dk.ungegarantien.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The ports of one run: the well-known ones, or random free ones so that many runs can live on one machine. */
public record Ports(int application, int keycloak, int mailbox, int smtp, int postgresql) {

    /** Each default can be changed with -Dlocal.port.application=8081 and so on. */
    static Ports wellKnown() {
        Ports ports = new Ports(
                chosen("application", 8080),
                chosen("keycloak", 8180),
                chosen("mailbox", 8025),
                chosen("smtp", 8026),
                chosen("postgresql", 5433));
        ports.demandFree();
        return ports;
    }

    static Ports random() {
        List<ServerSocket> held = new ArrayList<>();
        Supplier<Integer> next = () -> {
            try {
                ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                held.add(socket);
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new CannotStart("There is no free port on this machine", e);
            }
        };
        try {
            return new Ports(next.get(), next.get(), next.get(), next.get(), next.get());
        } finally {
            held.forEach(Ports::release);
        }
    }

    private void demandFree() {
        demandFree(application, "the application", "application");
        demandFree(keycloak, "the identity server Keycloak", "keycloak");
        demandFree(mailbox, "the page of the mailbox", "mailbox");
        demandFree(smtp, "receiving mail", "smtp");
        demandFree(postgresql, "the database", "postgresql");
    }

    static void demandFree(int port, String purpose, String option) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new CannotStart(
                    "Port %d is taken by another program. It is meant for %s. End that program, or choose another port: -Dlocal.port.%s=%d"
                            .formatted(port, purpose, option, port + 1000));
        }
    }

    private static int chosen(String option, int otherwise) {
        String value = System.getProperty("local.port." + option, "" + otherwise);
        try {
            return Integer.parseInt(value.trim());
        } catch (NumberFormatException e) {
            throw new CannotStart("local.port.%s must be a number, not \"%s\"".formatted(option, value));
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new CannotStart("Could not give port " + socket.getLocalPort() + " back", e);
        }
    }
}
