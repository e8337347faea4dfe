package dev.callwright.processor.check;

import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Formats;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TemporalPattern;
import dev.callwright.processor.problem.Wording;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** How dates and times are written. */
final class FormatChecks {
    private static final String PATTERNS =
            "write a pattern of java.time such as 'yyyy-MM-dd HH:mm:ss', or iso, epoch-millis or epoch-seconds";

    static final List<Check> ALL = List.of(
            Check.error("format-type", "Only dates and times have a format.", FormatChecks::type),
            Check.error("format-pattern", "Every format is one that java.time knows.", FormatChecks::pattern),
            Check.error(
                    "format-fit",
                    "What is written in a format can be read again, at least to the hour.",
                    FormatChecks::fit),
            Check.error("zone-type", "Only an instant has a zone.", FormatChecks::zoneType),
            Check.error("zone-name", "Every zone is one that java.time knows.", FormatChecks::zoneName),
            Check.error(
                    "zone-missing",
                    "An instant whose format has no zone gets one from elsewhere.",
                    FormatChecks::zoneMissing));

    private FormatChecks() {}

    private static void type(Subject subject, Findings findings) {
        for (FieldUse use : subject.fieldsOfKnownType()) {
            Field field = use.field();
            if (!field.formats().isEmpty() && use.type().temporal().isEmpty()) {
                Position position = field.formats().get(0).position();
                String types = WrittenTypes.anyOf(
                        position,
                        field.optional(),
                        ScalarType.DATE,
                        ScalarType.TIME,
                        ScalarType.DATETIME,
                        ScalarType.INSTANT);
                findings.add(
                        position,
                        Wording.FORMAT.at(position) + " has no meaning for " + Say.quoted(field.name()) + ", which is "
                                + Say.quoted(WrittenTypes.text(field)),
                        "leave it out, or write " + types);
            }
        }
    }

    private static void pattern(Subject subject, Findings findings) {
        formats(subject, (format, type) -> {
            if (!TemporalPattern.isFormat(format.text())) {
                findings.add(format, "format " + Say.quoted(format) + " is no pattern of java.time", PATTERNS);
            }
        });
    }

    private static void fit(Subject subject, Findings findings) {
        formats(subject, (format, type) -> {
            if (TemporalPattern.isFormat(format.text())) {
                fit(format, type, findings);
            }
        });
    }

    private static void fit(Located format, ScalarType type, Findings findings) {
        if (TemporalPattern.namesZone(format.text())) {
            findings.add(
                    format,
                    "format " + Say.quoted(format) + " holds a zone by a name that several have, as CST, and that"
                            + " is another on another JDK",
                    "write XXX for +08:00, VV for Asia/Shanghai, or what always stands there in quotes: 'GMT'");
        } else if (format.text().chars().anyMatch(Character::isISOControl)) {
            findings.add(
                    format,
                    "format " + Say.quoted(format) + " holds a control character, which JSON has only escaped",
                    "write a space in its place, or nothing");
        } else if (!TemporalPattern.carries(format.text(), type)) {
            findings.add(
                    format,
                    "format " + Say.quoted(format) + " can't hold " + phrase(type),
                    "write one such as " + example(type) + " (y is year, M month, d day, H hour, m minute, s second)");
        }
    }

    private static String phrase(ScalarType type) {
        return switch (type) {
            case DATE -> "a date";
            case TIME -> "a time";
            case DATETIME -> "a date and time";
            default -> "an instant";
        };
    }

    private static String example(ScalarType type) {
        return switch (type) {
            case DATE -> "'yyyy-MM-dd'";
            case TIME -> "'HH:mm:ss'";
            default -> "'yyyy-MM-dd HH:mm:ss'";
        };
    }

    /** Every format that is written here, with the type it is for. */
    private static void formats(Subject subject, BiConsumer<Located, ScalarType> visitor) {
        Formats shared = subject.description().formats();
        for (ScalarType type : ScalarType.values()) {
            shared.temporal().getOrDefault(type, List.of()).forEach(format -> visitor.accept(format, type));
        }
        for (FieldUse use : subject.fields()) {
            Field field = use.field();
            Optional<ScalarType> type = use.type().temporal();
            if (type.isPresent()) {
                field.formats().forEach(format -> visitor.accept(format, type.get()));
            }
        }
    }

    private static void zoneType(Subject subject, Findings findings) {
        for (FieldUse use : subject.fieldsOfKnownType()) {
            Located zone = use.field().zone();
            if (zone != null && !use.type().temporal().equals(Optional.of(ScalarType.INSTANT))) {
                findings.add(
                        zone,
                        Wording.ITS_ZONE.at(zone.position()) + " " + Say.quoted(zone) + " has no meaning for "
                                + Say.quoted(WrittenTypes.text(use.type())),
                        "leave it out, or write " + WrittenTypes.anyOf(zone.position(), false, ScalarType.INSTANT));
            }
        }
    }

    private static void zoneName(Subject subject, Findings findings) {
        List<Located> zones = new ArrayList<>();
        addIfThere(zones, subject.description().formats().zone());
        subject.fields().forEach(use -> addIfThere(zones, use.field().zone()));
        for (Located zone : zones) {
            if (!isZone(zone.text())) {
                findings.add(
                        zone,
                        "unknown zone " + Say.quoted(zone),
                        Say.nearest(
                                zone.text(),
                                ZoneId.getAvailableZoneIds(),
                                "write one like 'Asia/Shanghai' or '+08:00'"));
            }
        }
    }

    private static void addIfThere(List<Located> zones, @Nullable Located zone) {
        if (zone != null) {
            zones.add(zone);
        }
    }

    private static boolean isZone(String name) {
        try {
            return ZoneId.of(name) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static void zoneMissing(Subject subject, Findings findings) {
        Formats shared = subject.inheritance().formats();
        for (TypeUse use : subject.uses()) {
            Field field = use.field();
            if (shared.zone(field) != null || !use.type().temporal().equals(Optional.of(ScalarType.INSTANT))) {
                continue;
            }
            shared.temporal(ScalarType.INSTANT, field).stream()
                    .filter(TemporalPattern::needsZone)
                    .findFirst()
                    .ifPresent(format -> findings.add(
                            use.position(),
                            "an instant in format " + Say.quoted(format) + " says nothing of its zone",
                            (field == null ? Wording.ZONE_OF_ALL : Wording.ZONE).at(use.position())));
        }
    }
}
