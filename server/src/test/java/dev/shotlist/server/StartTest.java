package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shotlist.Assembly;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Starts that must not be. */
class StartTest {
    @RegisterExtension static final BuiltInServer SERVER = new BuiltInServer();

    @Test
    void aSecondServerOnTheSamePortSaysSo() {
        ServerSettings same = new ServerSettings("127.0.0.1", SERVER.port(), false);
        try (ShotlistServer second =
                new ShotlistServer(same, Assembly.builtIn(), "1", InstantSource.system())) {
            assertThatThrownBy(second::start)
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining(Integer.toString(SERVER.port()));
        }
    }

    @Test
    void aPublicAddressWithoutKeysIsRefused() {
        ServerSettings open = new ServerSettings("0.0.0.0", 0, false);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new ShotlistServer(open, Assembly.builtIn(), "1", InstantSource.system()))
                .withMessageContaining("SHOTLIST_ALLOW_PUBLIC");
    }
}
