package org.duban.gateway.problem;

/** Everything the gateway refuses by itself: the kind gives type, title and status, the constant the detail. */
public enum Problem {
    MALFORMED_REQUEST(Kind.MALFORMED),
    MALFORMED_JSON(Kind.MALFORMED),
    UNKNOWN_PARAMETER(Kind.MALFORMED),
    NOT_SIGNED_IN(Kind.UNAUTHENTICATED),
    NOT_THE_CONSOLE(Kind.FORBIDDEN),
    FOREIGN_PAGE(Kind.FORBIDDEN),
    NO_SUCH_PATH(Kind.NOT_FOUND),
    NO_SUCH_PERSON(Kind.NOT_FOUND),
    NO_SIGN_IN(Kind.NOT_FOUND),
    METHOD_NOT_ALLOWED(Kind.METHOD),
    BODY_TOO_LARGE(Kind.TOO_LARGE),
    ADDRESS_TOO_LONG(Kind.LONG_ADDRESS),
    NOT_JSON(Kind.MEDIA_TYPE),
    INVALID_FIELDS(Kind.INVALID),
    HEADERS_TOO_LARGE(Kind.LARGE_HEADERS),
    SERVICE_AWAY(Kind.UNAVAILABLE),
    SERVICE_BROKE_OFF(Kind.UNAVAILABLE),
    NOT_READY(Kind.UNAVAILABLE),
    INTERNAL(Kind.INTERNAL_ERROR);

    private final Kind kind;

    Problem(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    enum Kind {
        MALFORMED(400, "malformed"),
        UNAUTHENTICATED(401, "unauthenticated"),
        FORBIDDEN(403, "forbidden"),
        NOT_FOUND(404, "not-found"),
        METHOD(405, "method-not-allowed"),
        TOO_LARGE(413, "too-large"),
        LONG_ADDRESS(414, "address-too-long"),
        MEDIA_TYPE(415, "unsupported-media-type"),
        INVALID(422, "invalid"),
        LARGE_HEADERS(431, "headers-too-large"),
        INTERNAL_ERROR(500, "internal"),
        UNAVAILABLE(503, "unavailable");

        private final int status;
        private final String slug;

        Kind(int status, String slug) {
            this.status = status;
            this.slug = slug;
        }

        int status() {
            return status;
        }

        String slug() {
            return slug;
        }
    }
}
