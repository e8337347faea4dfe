package dev.callwright.tanyi.sample.sandbox;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;

/** Decides whether a request was signed, recently, by the holder of the credentials. Thread-safe. */
final class SignatureCheck {

    private static final String VERSION = "v1";
    private static final Duration TOLERANCE = Duration.ofMinutes(10);

    private final Credentials credentials;
    private final Clock clock;

    SignatureCheck(Credentials credentials, Clock clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    /** Passes a well-signed request and throws a 401 refusal for any other. */
    void verify(Headers headers) {
        String appKey = header(headers, "appKey");
        String version = header(headers, "version");
        String timestamp = header(headers, "timestamp");
        String signature = header(headers, "signature");
        if (!appKey.equals(credentials.appKey())) {
            throw Refusal.unauthenticated("appKey 不存在", "unknown appKey");
        }
        if (!version.equals(VERSION)) {
            throw Refusal.unauthenticated("version 必须为 " + VERSION, "version must be " + VERSION);
        }
        requireRecent(timestamp);
        if (!sameText(signature, sign(timestamp))) {
            throw Refusal.unauthenticated("signature 错误", "wrong signature");
        }
    }

    private static String header(Headers headers, String name) {
        String value = headers.getFirst(name);
        if (value == null || value.isEmpty()) {
            throw Refusal.unauthenticated("缺少请求头 " + name, "the header " + name + " is missing");
        }
        return value;
    }

    private void requireRecent(String timestamp) {
        long now = clock.millis();
        long sent;
        try {
            sent = Long.parseLong(timestamp);
        } catch (NumberFormatException e) {
            throw Refusal.unauthenticated("timestamp 必须是毫秒数", "timestamp must be milliseconds");
        }
        if (sent < now - TOLERANCE.toMillis() || sent > now + TOLERANCE.toMillis()) {
            throw Refusal.unauthenticated(
                    "timestamp 与服务器时间相差超过十分钟", "timestamp is more than ten minutes from the server's clock");
        }
    }

    private String sign(String timestamp) {
        String text = credentials.tenantSign() + "appKey=" + credentials.appKey() + "&appSecret="
                + credentials.appSecret() + "&tenantSign=" + credentials.tenantSign() + "&version=" + VERSION
                + "&timestamp=" + timestamp;
        return HexFormat.of().formatHex(sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Compares in constant time, so that the time taken tells nothing about the right signature. */
    private static boolean sameText(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
