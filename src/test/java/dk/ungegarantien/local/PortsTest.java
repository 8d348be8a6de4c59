package dk.ungegarantien.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_taken_port_is_named_with_its_purpose_and_the_way_out() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            assertThatThrownBy(() -> Ports.demandFree(port, "the mailbox", "mailbox"))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + port + " is taken")
                    .hasMessageContaining("the mailbox")
                    .hasMessageContaining("-Dlocal.port.mailbox=");
        }
    }

    @Test
    void random_ports_differ_from_each_other() {
        Ports ports = Ports.random();
        assertThat(Set.of(ports.application(), ports.keycloak(), ports.mailbox(), ports.smtp(), ports.postgresql()))
                .hasSize(5);
    }
}
