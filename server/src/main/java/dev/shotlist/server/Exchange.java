package dev.shotlist.server;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Refusal;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.server.limits.LimitSettings;
import dev.shotlist.server.metrics.ServerMeters;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.router.Endpoint;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What every exchange has: an id in and out, safe headers, and errors as problem documents. */
final class Exchange {
    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);
    private static final String ID = "shotlist.request-id";
    private static final String BEGAN = "shotlist.began";
    private static final String CALLER = "shotlist.caller";
    private static final String REFUSED = "shotlist.refused";
    private static final int LEFT = 499;

    private Exchange() {}

    static void begin(Context context, LongSupplier nanos) {
        context.attribute(BEGAN, nanos.getAsLong());
        String id = RequestId.of(context.header(RequestId.HEADER));
        context.attribute(ID, id);
        context.header(RequestId.HEADER, id);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Cache-Control", "no-store");
        context.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        context.header("Referrer-Policy", "no-referrer");
    }

    static String requestId(Context context) {
        String id = context.attribute(ID);
        return id == null ? RequestId.of(null) : id;
    }

    static void refused(Refusal refusal, Context context) {
        context.attribute(REFUSED, refusal.code());
        Problem problem = Problem.of(refusal, requestId(context));
        Integer wait = problem.retryAfter();
        if (wait != null) {
            context.header("Retry-After", wait.toString());
        }
        context.status(problem.status())
                .contentType(Problem.MEDIA_TYPE)
                .result(PlanJson.mapper().writeValueAsBytes(problem));
    }

    /** A fault of ours: the log gets the trace, the caller gets the id to ask about it. */
    static void broke(Exception fault, Context context) {
        LOG.error("request {} failed", requestId(context), fault);
        refused(faultOfOurs(), context);
    }

    /** The same of what is no exception: no memory, no thread, a class that cannot be read. */
    static void broke(HttpServletResponse response, Error fault) {
        String id = RequestId.of(response.getHeader(RequestId.HEADER));
        LOG.error("request {} failed", id, fault);
        Problem problem = Problem.of(faultOfOurs(), id);
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        try {
            response.getOutputStream().write(PlanJson.mapper().writeValueAsBytes(problem));
        } catch (IOException e) {
            // The caller has hung up and will not ask.
        }
    }

    /** The caller hung up; the log tells so, by the number that other servers use for it. */
    static void left(CancellationException left, Context context) {
        context.status(LEFT).result("");
    }

    static Refusal faultOfOurs() {
        return Refusal.of(
                ErrorCode.INTERNAL_ERROR,
                "This is a fault of ours. Please report it with the request id.");
    }

    /** A line for the log and a measurement, of the route and never of the path asked for. */
    static void end(Context context, ServerMeters meters, LongSupplier nanos) {
        Long began = context.attribute(BEGAN);
        Endpoint matched = context.endpoints().matchedHttpEndpoint();
        String route = matched == null ? "other" : matched.path;
        Duration took = Duration.ofNanos(began == null ? 0 : nanos.getAsLong() - began);
        meters.exchanged(route, context.statusCode(), took);
        // An error that is no exception leaves its status alone.
        ErrorCode refused =
                context.statusCode() == ErrorCode.INTERNAL_ERROR.status()
                        ? ErrorCode.INTERNAL_ERROR
                        : context.attribute(REFUSED);
        if (refused != null) {
            meters.refused(refused);
        }
        String caller = Objects.requireNonNullElse(context.attribute(CALLER), "unknown");
        String method = context.method().name();
        int status = context.statusCode();
        long milliseconds = took.toMillis();
        String id = requestId(context);
        // The fields are for LOG_FORMAT=json; the text says the same.
        LOG.atInfo()
                .addKeyValue("method", method)
                .addKeyValue("route", route)
                .addKeyValue("status", status)
                .addKeyValue("milliseconds", milliseconds)
                .addKeyValue("caller", caller)
                .addKeyValue("request_id", id)
                .log(line(method, route, status, milliseconds, caller, id));
    }

    /** In one go, since thousands are written in a second. */
    private static String line(
            String method, String route, int status, long milliseconds, String caller, String id) {
        return method
                + " "
                + route
                + " "
                + status
                + " "
                + milliseconds
                + " ms, caller "
                + caller
                + ", request "
                + id;
    }

    static void callerIs(Context context, String name) {
        context.attribute(CALLER, name);
    }

    /** What the HTTP layer itself refuses, in the contract's words. */
    static void answered(HttpResponseException answer, Context context) {
        Refusal refusal =
                switch (answer.getStatus()) {
                    case 404 -> Refusal.of(ErrorCode.NOT_FOUND, "Nothing is served at this path.");
                    case 405 ->
                            Refusal.of(
                                    ErrorCode.METHOD_NOT_ALLOWED,
                                    "This path does not take that method.");
                    case 413 -> LimitedBody.tooLarge(LimitSettings.LARGEST_BODY);
                    case 415 ->
                            Refusal.of(ErrorCode.UNSUPPORTED_MEDIA, "This type is not accepted.");
                    default ->
                            Refusal.of(
                                    ErrorCode.INVALID_REQUEST, "The request cannot be understood.");
                };
        refused(refusal, context);
    }
}
