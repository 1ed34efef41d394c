package dev.shotlist.media.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No packet leaves for an address that is not public, however it is written or reached. */
class BlockedAddressesTest {

    private final FakeInternet internet = new FakeInternet();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.8.9.10/a.png",
                "http://10.0.0.1/",
                "http://172.16.0.1/",
                "http://172.31.255.255/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.100.100.200/",
                "http://168.63.129.16/",
                "http://192.0.0.192/",
                "http://0.0.0.0/",
                "http://0.1.2.3/",
                "http://100.64.0.1/",
                "http://100.127.255.254/",
                "http://198.18.0.1/",
                "http://198.19.255.255/",
                "http://192.0.0.1/",
                "http://192.0.2.1/",
                "http://198.51.100.1/",
                "http://203.0.113.1/",
                "http://224.0.0.1/",
                "http://239.255.255.250/",
                "http://240.0.0.1/",
                "http://255.255.255.255/",
                "http://[::]/",
                "http://[::1]/",
                "http://[0:0:0:0:0:0:0:1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[::ffff:8.8.8.8]/",
                "http://[::127.0.0.1]/",
                "http://[::8.8.8.8]/",
                "http://[64:ff9b::127.0.0.1]/",
                "http://[64:ff9b::8.8.8.8]/",
                "http://[64:ff9b:1::a00:1]/",
                "http://[2002:7f00:1::]/",
                "http://[2002:808:808::1]/",
                "http://[2001:0:53aa:64c::1]/",
                "http://[2001:db8::1]/",
                "http://[3fff::1]/",
                "http://[fc00::1]/",
                "http://[fd00::1]/",
                "http://[fd00:ec2::254]/",
                "http://[fd20:ce::254]/",
                "http://[fe80::1]/",
                "http://[fe80::1%25lo]/",
                "http://[fec0::1]/",
                "http://[ff02::1]/",
                "http://[5f00::1]/",
                "http://[::1/",
                "http://[]/",
                "http://2130706433/",
                "http://017700000001/",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://127.0.0.0x1/",
                "http://0177.0.0.1/",
                "http://127.1/",
                "http://127.0.1/",
                "http://127.0.0.1./",
                "http://127.0.0.01/",
                "http://127.0.0.256/",
                "http://1.2.3.4.5/",
                "http://\uFF11\uFF12\uFF17.0.0.1/",
                "http://\u2460\u2461\u2466.0.0.1/",
                "http://127\u30020.0.1/",
                "http://localhost/",
                "http://localhost./",
                "http://LOCALHOST/",
                "http://\u24DB\u24DEcalhost/",
                "http://a.localhost/",
                "http://a.localhost./",
                "http://user@public.example/",
                "http://user:secret@public.example/",
                "http://public.example@127.0.0.1/",
                "http://public.example#@127.0.0.1/",
                "http://public.example/a.png#part",
                "http://public.example\\@127.0.0.1/",
                "http:\\\\public.example/",
                "http://public.example\u0000.evil.example/",
                "http://public.example/\r\nHost: evil.example",
                "http://public%2eexample/",
                "http://pub lic.example/",
                "http://public..example/",
                "http:///a.png",
                "http:public.example",
                "http://public.example:22/",
                "http://public.example:8080/",
                "https://public.example:6379/",
                "http://public.example:0/",
                "http://public.example:65616/",
                "http://public.example:80:80/",
                "http://public.example:8o/",
                "http://public.example:4294967376/",
                "//public.example/",
                "/etc/passwd",
                "file:///etc/passwd",
                "ftp://public.example/",
                "gopher://public.example/",
                "jar:http://public.example/a.jar!/b",
                "data:image/png;base64,AAAA",
                "javascript:alert(1)",
                "",
            })
    void isBlockedWithoutAPacket(String url) {
        internet.host("public.example", "93.184.216.34", 1);

        assertThatThrownBy(() -> fetch(url, DialPolicy.PUBLIC))
                .isInstanceOf(FetchFailure.Blocked.class);
        assertThat(internet.dialled()).isEmpty();
        assertThat(internet.lookups()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "169.254.169.254",
                "100.64.1.1",
                "0.0.0.0",
                "198.18.5.5",
                "::1",
                "fd00:ec2::254",
                "fe80::1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::1",
                "::7f00:1",
                "2001:0:4136:e378::1",
            })
    void aNameThatResolvesThereIsBlockedEvenAmongPublicAnswers(String address) {
        internet.answers("trap.example", "93.184.216.34", address);

        assertThatThrownBy(() -> fetch("http://trap.example/", DialPolicy.PUBLIC))
                .isInstanceOf(FetchFailure.Blocked.class);
        assertThat(internet.dialled()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/",
                "http://100.100.100.200/",
                "http://168.63.129.16/",
                "http://192.0.0.192/",
                "http://[fd00:ec2::254]/",
                "http://[fd20:ce::254]/",
                "http://[::ffff:169.254.169.254]/",
                "http://[64:ff9b::a9fe:a9fe]/",
                "http://metadata.example/",
            })
    void metadataStaysShutOnAClosedNetwork(String url) {
        internet.answers("metadata.example", "169.254.169.254");

        assertThatThrownBy(() -> fetch(url, DialPolicy.CLOSED_NETWORK))
                .isInstanceOf(FetchFailure.Blocked.class);
        assertThat(internet.dialled()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "1.1.1.1",
                "93.184.216.34",
                "172.15.0.1",
                "172.32.0.1",
                "100.63.0.1",
                "100.128.0.1",
                "198.17.0.1",
                "198.20.0.1",
                "2606:4700:4700::1111",
                "2a00:1450:4001::1",
            })
    void publicAddressesAreOpen(String address) {
        DialPolicy.PUBLIC.check(InetAddress.ofLiteral(address));
    }

    @Test
    void aSecondAnswerOfTheNameServerChangesNothing() {
        internet.answers("rebind.example", "93.184.216.34");
        internet.answers("rebind.example", "127.0.0.1");

        assertThatThrownBy(() -> fetch("http://rebind.example/", DialPolicy.PUBLIC))
                .isInstanceOf(FetchFailure.Failed.class);
        assertThat(internet.lookups()).hasSize(1);
        assertThat(internet.dialled())
                .extracting(dialled -> dialled.getAddress().getHostAddress())
                .containsExactly("93.184.216.34");
    }

    private void fetch(String url, DialPolicy policy) {
        PublicDialer dialer = new PublicDialer(policy, internet, internet);
        WebRequest request = WebRequest.get(WebAddress.parse(url), Map.of());
        dialer.send(request, Deadline.in(Duration.ofSeconds(20)), Cancellation.none()).close();
    }
}
