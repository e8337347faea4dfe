package dev.callwright.transport;

import java.io.InputStream;
import java.security.KeyStore;
import java.util.Objects;
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

    private static SSLContext load() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Objects.requireNonNull(Keys.class.getResourceAsStream("localhost.p12"))) {
            store.load(in, PASSWORD);
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("localhost", store.getCertificate("localhost"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
