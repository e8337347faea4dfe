package dev.callwright.tanyi.sample;

import dev.callwright.tanyi.TanyiCredentials;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads credentials from where they are safe. What it complains of never holds any of them. */
final class CredentialsReader {
    private CredentialsReader() {}

    /** Says what is missing or unreadable, and where. */
    static final class UnusableException extends Exception {
        private static final long serialVersionUID = 1;

        UnusableException(String message) {
            super(message);
        }
    }

    static TanyiCredentials fromEnvironment(UnaryOperator<@Nullable String> variables) throws UnusableException {
        return read(
                "no credentials, since the environment",
                variables,
                List.of("TANYI_APP_KEY", "TANYI_APP_SECRET", "TANYI_TENANT_SIGN"));
    }

    /** Reads a properties file in UTF-8 with {@code appKey}, {@code appSecret} and {@code tenantSign}. */
    static TanyiCredentials fromFile(Path file) throws UnusableException {
        return read(
                "the credentials file " + file,
                properties(file)::getProperty,
                List.of("appKey", "appSecret", "tenantSign"));
    }

    private static TanyiCredentials read(String place, UnaryOperator<@Nullable String> source, List<String> names)
            throws UnusableException {
        List<String> values = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String name : names) {
            String value = source.apply(name);
            if (value == null || value.isBlank()) {
                missing.add(name);
            } else {
                values.add(value.strip());
            }
        }
        if (!missing.isEmpty()) {
            throw new UnusableException(place + " has no " + String.join(" and no ", missing));
        }
        return new TanyiCredentials(values.get(0), values.get(1), values.get(2));
    }

    private static Properties properties(Path file) throws UnusableException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
            return properties;
        } catch (NoSuchFileException e) {
            throw new UnusableException("there is no credentials file " + file);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw new UnusableException("the credentials file " + file + " is no properties file in UTF-8");
        } catch (IOException e) {
            throw new UnusableException("the credentials file " + file + " cannot be read");
        }
    }
}
