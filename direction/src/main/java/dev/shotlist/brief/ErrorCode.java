package dev.shotlist.brief;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a request was not answered with a plan: the contract's codes with their HTTP status. */
public enum ErrorCode {
    INVALID_REQUEST(400, "The request is not valid"),
    NOTHING_TO_PARSE(400, "There is nothing to work from"),
    CONTENT_VIOLATION(400, "The content was refused"),
    PROMPT_TOO_LONG(413, "The text is too long"),
    IMAGE_TOO_LARGE(413, "A picture is too large"),
    VIDEO_TOO_LARGE(413, "A film is too large"),
    VIDEO_TOO_LONG(413, "A film is too long"),
    AUDIO_TOO_LARGE(413, "A sound is too large"),
    AUDIO_TOO_LONG(413, "A sound is too long"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA(415, "The type is not accepted"),
    UNDECODABLE_MEDIA(422, "A reference cannot be decoded"),
    URL_BLOCKED(422, "An address is not allowed"),
    FETCH_FAILED(502, "A reference could not be fetched"),
    FETCH_TIMEOUT(504, "Fetching a reference took too long"),
    RATE_LIMITED(429, "Too many requests"),
    LLM_RATE_LIMITED(429, "Every language model is at its limit"),
    LLM_FAILED(502, "Every language model failed"),
    LLM_TIMEOUT(504, "The language models took too long"),
    OVERLOADED(503, "Too much work at the moment"),
    NOT_FOUND(404, "There is no such thing here"),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
    CONFLICT(409, "The plan has changed since"),
    UNAUTHORIZED(401, "A key is needed"),
    FORBIDDEN(403, "The key does not allow this"),
    INTERNAL_ERROR(500, "Something broke on our side");

    private final int status;
    private final String title;

    ErrorCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }
}
