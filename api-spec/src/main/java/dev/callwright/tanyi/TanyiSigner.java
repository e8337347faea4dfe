package dev.callwright.tanyi;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.callwright.client.Signer;
import dev.callwright.client.SigningRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Signs requests as Tanyi asks: the headers {@code appKey}, {@code version}, {@code timestamp} in milliseconds, and
 * {@code signature}, a SHA-256 over the three, the tenant and the secret. Every attempt gets a timestamp of its own, by
 * the connection's clock, since the vendor refuses old ones. Immutable; safe for use by any number of threads.
 */
public final class TanyiSigner implements Signer {
    private static final String VERSION = "v1";

    private final TanyiCredentials credentials;

    /**
     * A signer for one tenant.
     *
     * @param credentials the tenant's
     */
    public TanyiSigner(TanyiCredentials credentials) {
        this.credentials = Objects.requireNonNull(credentials, "credentials");
    }

    @Override
    public void sign(SigningRequest request) {
        String timestamp = Long.toString(request.now().toEpochMilli());
        request.header("appKey", credentials.appKey());
        request.header("version", VERSION);
        request.header("timestamp", timestamp);
        request.header("signature", signature(timestamp));
    }

    private String signature(String timestamp) {
        String signed = credentials.tenantSign()
                + "appKey=" + credentials.appKey()
                + "&appSecret=" + credentials.appSecret()
                + "&tenantSign=" + credentials.tenantSign()
                + "&version=" + VERSION
                + "&timestamp=" + timestamp;
        return HexFormat.of().formatHex(sha256().digest(signed.getBytes(UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
