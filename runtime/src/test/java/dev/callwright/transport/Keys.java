package dev.callwright.transport;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Objects;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The TLS of the tests: a key for localhost and 127.0.0.1, made by keytool, signed by itself, good for a century. */
final class Keys {
    private static final char[] PASSWORD = "password".toCharArray();

    private Keys() {}

    /** {@return a context that has the key and trusts it} */
    static SSLContext localhost() {
        return Holder.LOCALHOST;
    }

    /** {@return a context that trusts the key and has none itself} */
    static SSLContext trusting() throws Exception {
        return context(null);
    }

    /** Opening the store takes longer than most tests. */
    private static final class Holder {
        static final SSLContext LOCALHOST;

        static {
            try {
                LOCALHOST = load();
            } catch (Exception e) {
                throw new ExceptionInInitializerError(e);
            }
        }
    }

    /** Writes key and certificate as other servers read them. */
    static void writePem(Path file) throws Exception {
        KeyStore store = store();
        Base64.Encoder base64 = Base64.getMimeEncoder(64, new byte[] {'\n'});
        Files.writeString(
                file,
                "-----BEGIN PRIVATE KEY-----\n"
                        + base64.encodeToString(
                                store.getKey("localhost", PASSWORD).getEncoded())
                        + "\n-----END PRIVATE KEY-----\n-----BEGIN CERTIFICATE-----\n"
                        + base64.encodeToString(
                                store.getCertificate("localhost").getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
    }

    private static KeyStore store() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Objects.requireNonNull(Keys.class.getResourceAsStream("localhost.p12"))) {
            store.load(in, PASSWORD);
        }
        return store;
    }

    private static SSLContext load() throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store(), PASSWORD);
        return context(keys.getKeyManagers());
    }

    private static SSLContext context(KeyManager[] keys) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("localhost", store().getCertificate("localhost"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys, trust.getTrustManagers(), null);
        return context;
    }
}
