package dev.shotlist.media.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Supplier;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpCoreContext;

/** One request and its answer over a connected line, which is not used again. */
final class Exchange implements WebAnswer {

    private static final Http1Config LIMITS =
            Http1Config.custom()
                    .setMaxLineLength(16 * 1024)
                    .setMaxHeaderCount(100)
                    .setMaxEmptyLineCount(4)
                    .build();

    private final Line line;
    private final ClassicHttpResponse response;

    private Exchange(Line line, ClassicHttpResponse response) {
        this.line = line;
        this.response = response;
    }

    static Exchange over(Line line, Supplier<SSLSocketFactory> tls, WebRequest request) {
        try {
            Socket socket = line.socket();
            if (request.address().secure()) {
                socket = secured(socket, tls.get(), request.address());
            }
            // not closed: that would drain the body; the line is hung up instead
            DefaultBHttpClientConnection connection = new DefaultBHttpClientConnection(LIMITS);
            connection.bind(socket);
            ClassicHttpResponse response =
                    new HttpRequestExecutor()
                            .execute(message(request), connection, HttpCoreContext.create());
            return new Exchange(line, response);
        } catch (IOException e) {
            throw line.failure("the host failed to answer", e);
        } catch (HttpException e) {
            throw line.failure("the host's answer is no HTTP", e);
        }
    }

    private static SSLSocket secured(Socket socket, SSLSocketFactory tls, WebAddress address)
            throws IOException {
        String peer =
                switch (address.host()) {
                    case WebHost.Name name -> name.written();
                    case WebHost.Literal literal -> literal.address().getHostAddress();
                };
        SSLSocket secured = (SSLSocket) tls.createSocket(socket, peer, address.port(), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        if (address.host() instanceof WebHost.Name) {
            try {
                parameters.setServerNames(List.of(new SNIHostName(peer)));
            } catch (IllegalArgumentException e) {
                throw new FetchFailure.Blocked("the URL's host is no name that TLS knows");
            }
        }
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static ClassicHttpRequest message(WebRequest request) {
        ClassicHttpRequest message =
                new BasicClassicHttpRequest(request.method(), request.address().target());
        message.setHeader(HttpHeaders.HOST, request.address().authority());
        message.setHeader(HttpHeaders.CONNECTION, "close");
        message.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
        request.headers().forEach(message::setHeader);
        String text = request.body();
        if (text != null) {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            message.setHeader(HttpHeaders.CONTENT_LENGTH, body.length);
            message.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_OCTET_STREAM));
        }
        return message;
    }

    @Override
    public int status() {
        return response.getCode();
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
    }

    @Override
    public String headers(String name) {
        StringJoiner list = new StringJoiner(", ");
        for (Header header : response.getHeaders(name)) {
            list.add(header.getValue());
        }
        return list.toString();
    }

    @Override
    public long declaredLength() {
        HttpEntity entity = response.getEntity();
        return entity == null ? 0 : entity.getContentLength();
    }

    @Override
    public InputStream body() {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return InputStream.nullInputStream();
        }
        try {
            return new Body(entity.getContent());
        } catch (IOException e) {
            throw line.failure("the host failed to answer", e);
        }
    }

    @Override
    public void close() {
        line.hangUp();
    }

    /** The body, with every error told as a failure of the fetch. */
    private final class Body extends InputStream {
        private final InputStream in;

        Body(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            try {
                return in.read(bytes, offset, length);
            } catch (IOException e) {
                throw line.failure("the connection broke before the body was whole", e);
            }
        }
    }
}
