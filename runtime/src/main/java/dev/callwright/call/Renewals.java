package dev.callwright.call;

import dev.callwright.client.ApiException;
import dev.callwright.client.BusinessException;
import dev.callwright.client.Connection;
import dev.callwright.client.ErrorTrait;
import dev.callwright.client.HttpStatusException;
import dev.callwright.client.Renewal;
import org.jspecify.annotations.Nullable;

/** Gets a new credential, once for all calls that met an expired one; each of them is then sent once more. */
final class Renewals {
    private static final int UNAUTHORIZED = 401;

    private final Connection connection;

    Renewals(Connection connection) {
        this.connection = connection;
    }

    /** {@return the renewal whose credential a request has that is signed now; null where one is under way, or was none} */
    @Nullable
    Renewal current() {
        Renewal known = connection.latestRenewal();
        return known == null || known.isOver() ? known : null;
    }

    /** {@return what has to be over before the call is sent once more; null where the credential is not why it failed} */
    @Nullable
    Renewal after(ApiException failure, Invocation<?> invocation) {
        return saysExpired(failure) && !invocation.isRenewed()
                ? connection.renewalAfter(invocation.credential())
                : null;
    }

    private static boolean saysExpired(ApiException e) {
        if (e instanceof BusinessException business && business.traits().contains(ErrorTrait.EXPIRED)) {
            return true;
        }
        return (e instanceof BusinessException || e instanceof HttpStatusException) && e.status() == UNAUTHORIZED;
    }
}
