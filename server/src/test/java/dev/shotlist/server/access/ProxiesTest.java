package dev.shotlist.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxiesTest {
    private final Proxies proxies =
            new Proxies(List.of(AddressBlock.of("10.0.0.0/8"), AddressBlock.of("fd00::/8")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.7|198.51.100.1|203.0.113.7",
                "10.1.2.3|198.51.100.1|198.51.100.1",
                "10.1.2.3|1.1.1.1, 198.51.100.1|198.51.100.1",
                "10.1.2.3|198.51.100.1, 10.9.9.9|198.51.100.1",
                "10.1.2.3|evil.example|10.1.2.3",
                "10.1.2.3|198.51.100.1, not an address|10.1.2.3",
                "fd00::1|198.51.100.1|198.51.100.1",
                "11.0.0.1|198.51.100.1|11.0.0.1"
            })
    void onlyATrustedProxysWordIsTaken(String peer, String forwarded, String client) {
        assertThat(proxies.client(peer, forwarded)).isEqualTo(client);
    }

    @Test
    void aHouseholdIsOneClientHoweverItTurnsItsAddresses() {
        assertThat(proxies.client("2001:db8:1:2::5", null))
                .isEqualTo(proxies.client("2001:db8:1:2:ffff:1:2:3", null))
                .isNotEqualTo(proxies.client("2001:db8:1:3::5", null));
        assertThat(proxies.client("::ffff:203.0.113.7", null)).isEqualTo("203.0.113.7");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.128/25,192.0.2.200,true",
        "192.0.2.128/25,192.0.2.100,false",
        "0.0.0.0/0,8.8.8.8,true",
        "0.0.0.0/0,::1,false",
        "192.0.2.1,192.0.2.1,true",
        "192.0.2.1,192.0.2.2,false"
    })
    void aBlockHoldsWhatBeginsLikeIt(String block, String address, boolean holds) {
        assertThat(AddressBlock.of(block).holds(java.net.InetAddress.ofLiteral(address)))
                .isEqualTo(holds);
    }
}
