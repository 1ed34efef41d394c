package dev.shotlist.server;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Refusal;
import dev.shotlist.plan.PlanJson;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What never became a request is refused in the same words as what did. */
final class ProblemErrors implements Request.Handler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String id = UUID.randomUUID().toString();
        Problem problem = Problem.of(refusal(response.getStatus()), id);
        response.setStatus(problem.status());
        response.getHeaders().put("Content-Type", Problem.MEDIA_TYPE);
        response.getHeaders().put(RequestId.HEADER, id);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.write(
                true, ByteBuffer.wrap(PlanJson.mapper().writeValueAsBytes(problem)), callback);
        return true;
    }

    private static Refusal refusal(int status) {
        return switch (status) {
            case 404 -> Refusal.of(ErrorCode.NOT_FOUND, "Nothing is served at this path.");
            case 405 -> Refusal.of(ErrorCode.METHOD_NOT_ALLOWED, "This method is not taken.");
            case 413 -> Refusal.of(ErrorCode.BODY_TOO_LARGE, "The body is too large.");
            case 414, 431 ->
                    Refusal.of(ErrorCode.INVALID_REQUEST, "The request's head is too large.");
            case 503 -> Refusal.later(ErrorCode.OVERLOADED, "Try again in a moment.", 2);
            default ->
                    status >= 500 && status != 501 && status != 505
                            ? Refusal.of(
                                    ErrorCode.INTERNAL_ERROR,
                                    "This is a fault of ours. Please report it with the request id.")
                            : Refusal.of(
                                    ErrorCode.INVALID_REQUEST,
                                    "This is no HTTP/1.1 request that can be understood.");
        };
    }
}
