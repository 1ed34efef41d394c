package dev.shotlist.media.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://shop.example | http://shop.example/",
                "HTTP://Shop.Example:80/A.png | http://shop.example/A.png",
                "https://shop.example:443/?a=1 | https://shop.example/?a=1",
                "https://shop.example./a | https://shop.example/a",
                "http://shop.example?x | http://shop.example/?x",
                "http://bücher.example/ü b.png | http://xn--bcher-kva.example/%C3%BC%20b.png",
                "http://shop.example/a%20b?c=d%26e | http://shop.example/a%20b?c=d%26e",
                "http://my_bucket.shop.example/a | http://my_bucket.shop.example/a",
                "http://[2606:4700::1111]/a | http://[2606:4700:0:0:0:0:0:1111]/a",
                "http://shop.example/[a]<b> | http://shop.example/%5Ba%5D%3Cb%3E",
                "http://shop.example/\"a\" | http://shop.example/%22a%22",
            })
    void isWrittenInOneWay(String given, String written) {
        assertThat(WebAddress.parse(given).toString()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/c | https://shop.example/c",
                "c.png | https://shop.example/a/c.png",
                "../c.png | https://shop.example/c.png",
                "?q=2 | https://shop.example/a/?q=2",
                "//cdn.example/c | https://cdn.example/c",
                "http://cdn.example/c#frag | http://cdn.example/c",
                "c d.png#frag | https://shop.example/a/c%20d.png",
            })
    void aRedirectIsReadFromWhereItStands(String location, String written) {
        WebAddress from = WebAddress.parse("https://shop.example/a/b?q=1");
        assertThat(from.resolve(location).toString()).isEqualTo(written);
    }
}
