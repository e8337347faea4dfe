package dev.callwright.processor.check;

import dev.callwright.processor.description.Located;
import dev.callwright.processor.naming.Identifiers;
import dev.callwright.processor.problem.Wording;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a description says of itself. */
final class ApiChecks {
    static final List<Check> ALL = List.of(
            Check.error("api-name", "The API's name is a Java class name that begins with a capital.", ApiChecks::name),
            Check.error("package-name", "The package is one that Java accepts.", ApiChecks::packageName),
            Check.error(
                    "server-url",
                    "The server is an absolute http or https URL without query and fragment.",
                    ApiChecks::server));

    private ApiChecks() {}

    private static void name(Subject subject, Findings findings) {
        Located api = subject.description().api();
        String name = api.text();
        if (!Identifiers.isType(name) || Character.isLowerCase(name.codePointAt(0)) || name.startsWith("_")) {
            findings.add(
                    api,
                    Say.quoted(name) + " can't begin the names of classes",
                    Wording.API_NAME.at(api.position(), Identifiers.typeLike(name)));
        }
    }

    private static void packageName(Subject subject, Findings findings) {
        Located packageName = subject.description().packageName();
        String name = packageName.text();
        if (!Identifiers.isPackage(name)) {
            findings.add(
                    packageName,
                    Say.quoted(name) + " is no Java package",
                    "write identifiers with dots between, none of them a word of the language: 'com.acme.api'");
        } else if (name.equals("java") || name.startsWith("java.")) {
            findings.add(packageName, Say.quoted(name) + " belongs to the JDK", "take a package of your own");
        }
    }

    private static void server(Subject subject, Findings findings) {
        Located server = subject.description().server();
        String fault = server == null ? null : fault(server.text());
        if (server != null && fault != null) {
            findings.add(
                    server,
                    "server " + Say.quoted(server) + " " + fault,
                    "write an absolute URL such as 'https://api.acme.com/v1'");
        }
    }

    private static @Nullable String fault(String server) {
        URI uri;
        try {
            uri = new URI(server);
        } catch (URISyntaxException e) {
            return "is no URL";
        }
        String scheme = uri.getScheme();
        if (!"http".equalsIgnoreCase(scheme) && !"https".equalsIgnoreCase(scheme)) {
            return "does not begin with http:// or https://";
        } else if (uri.getHost() == null) {
            return "names no host";
        } else if (uri.getRawUserInfo() != null) {
            return "holds credentials";
        } else if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            return "has a query or fragment";
        }
        return null;
    }
}
