package dev.callwright.tanyi.sample.sandbox;

/**
 * What a caller signs its requests with. Immutable.
 *
 * @param appKey the public name of the app
 * @param appSecret the secret that goes into the signature and is never sent
 * @param tenantSign the tenant on whose behalf the app calls
 */
public record Credentials(String appKey, String appSecret, String tenantSign) {

    /** The credentials that a sandbox started without any others accepts. */
    public static final Credentials DEMO = new Credentials("demo-key", "demo-secret", "demo-tenant");

    /** Returns the app key and the tenant, and in place of the secret only stars. */
    @Override
    public String toString() {
        return "Credentials[appKey=" + appKey + ", appSecret=***, tenantSign=" + tenantSign + "]";
    }
}
