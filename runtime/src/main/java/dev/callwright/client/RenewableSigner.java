package dev.callwright.client;

/** A signer whose credential expires. Must be thread-safe. */
public interface RenewableSigner extends Signer {
    /**
     * Gets a new credential, with which {@link #sign} signs from then on. It is called when an answer says that the
     * credential has expired: by a code that the description calls {@code expired}, or by the status 401. However many
     * calls over a connection meet such an answer at once, of whichever client, it is called one time; each of them is
     * then sent once more, for such an answer means that nothing was executed.
     *
     * <p>It runs on a thread of its own, and may take its time; calls wait for it within their deadlines. Calls that it
     * makes itself need another connection, for those of this one would wait for it.
     *
     * @throws Exception where there is none to be had: the calls fail with what they were answered, and this suppressed
     */
    void renew() throws Exception;
}
