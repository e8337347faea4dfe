package dev.callwright.tanyi.sample.sandbox;

/** A request that is answered with a business code other than success. The message is written for the caller. */
final class Refusal extends RuntimeException {

    static final int UNAUTHENTICATED = 401;
    static final int NOT_FOUND = 404;
    static final int BAD_PARAMETER = 412;

    private static final long serialVersionUID = 1L;

    private final int code;

    private Refusal(int code, String message) {
        super(message, null, false, false); // an answer, not a fault: nobody reads its stack trace
        this.code = code;
    }

    static Refusal unauthenticated(String chinese, String english) {
        return new Refusal(UNAUTHENTICATED, "鉴权失败：" + chinese + " (" + english + ")");
    }

    static Refusal notFound(String parameter, Object id) {
        return new Refusal(NOT_FOUND, "资源不存在：" + parameter + " " + id + " (no such " + parameter + ")");
    }

    static Refusal missing(String parameter) {
        return new Refusal(
                BAD_PARAMETER, "缺少必填参数 " + parameter + " (the required parameter " + parameter + " is missing)");
    }

    static Refusal badParameter(String parameter, String chinese, String english) {
        return new Refusal(BAD_PARAMETER, "参数 " + parameter + " " + chinese + " (" + parameter + " " + english + ")");
    }

    static Refusal badRequest(String chinese, String english) {
        return new Refusal(BAD_PARAMETER, chinese + " (" + english + ")");
    }

    int code() {
        return code;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
