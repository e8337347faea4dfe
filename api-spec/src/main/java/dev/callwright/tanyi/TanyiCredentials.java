package dev.callwright.tanyi;

import java.util.Objects;

/**
 * What Tanyi gives a tenant to sign requests with. Immutable.
 *
 * @param appKey names the app; sent with every request
 * @param appSecret goes into signatures; never sent
 * @param tenantSign names the tenant; goes into signatures
 */
public record TanyiCredentials(String appKey, String appSecret, String tenantSign) {
    /**
     * Refuses null.
     *
     * @param appKey names the app
     * @param appSecret stays here
     * @param tenantSign names the tenant
     */
    public TanyiCredentials {
        Objects.requireNonNull(appKey, "appKey");
        Objects.requireNonNull(appSecret, "appSecret");
        Objects.requireNonNull(tenantSign, "tenantSign");
    }

    /** {@return the app's key alone} */
    @Override
    public String toString() {
        return "TanyiCredentials[appKey=" + appKey + "]";
    }
}
