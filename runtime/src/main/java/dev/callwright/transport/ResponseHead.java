package dev.callwright.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Status line and fields of an answer.
 *
 * @param minorVersion 0 for HTTP/1.0
 * @param status three digits
 * @param headers all fields
 */
record ResponseHead(int minorVersion, int status, Headers headers) {
    private static final int LONGEST_TIMEOUT = "timeout=999999".length();

    /** {@return whether the server means to keep the connection; one of HTTP/1.0 is not trusted to} */
    boolean isPersistent() {
        return minorVersion > 0 && !members("Connection").contains("close");
    }

    /** {@return how many seconds the server keeps an idle connection, or -1 where it does not say} */
    int keepAliveSeconds() {
        for (String member : members("Keep-Alive")) {
            if (member.startsWith("timeout=") && member.length() <= LONGEST_TIMEOUT && endsInDigits(member)) {
                return Integer.parseInt(member.substring("timeout=".length()));
            }
        }
        return -1;
    }

    /** {@return the members of a list field, in lower case, over all its lines; empty ones too} */
    List<String> members(String name) {
        if (!headers.contains(name)) {
            return List.of();
        }
        List<String> members = new ArrayList<>();
        for (String line : headers.all(name)) {
            for (String member : line.split(",", -1)) {
                members.add(member.strip().toLowerCase(Locale.ROOT));
            }
        }
        return members;
    }

    private static boolean endsInDigits(String timeout) {
        int at = "timeout=".length();
        while (at < timeout.length() && timeout.charAt(at) >= '0' && timeout.charAt(at) <= '9') {
            at++;
        }
        return at == timeout.length() && at > "timeout=".length();
    }
}
