package dev.callwright.tanyi.sample;

import dev.callwright.json.OpenEnum;
import dev.callwright.tanyi.CallResult;
import dev.callwright.tanyi.HangupBy;
import dev.callwright.tanyi.IntentLevel;
import dev.callwright.tanyi.ReadStatus;
import dev.callwright.tanyi.TaskStatus;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the constants of an open enum by name, in any case and with either dash. The client would send any value; what a
 * person types is more likely a slip than a value of tomorrow, so that an unknown one is refused.
 */
abstract class EnumOption<E extends OpenEnum<?>> implements ITypeConverter<E>, Iterable<String> {
    private final List<E> known;

    private EnumOption(List<E> known) {
        this.known = List.copyOf(known);
    }

    @Override
    public E convert(String value) {
        String name = value.strip().replace('-', '_').toUpperCase(Locale.ROOT);
        return known.stream()
                .filter(constant -> constant.text().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new TypeConversionException("'" + value + "' is none of " + String.join(", ", this)));
    }

    /** The names, for the help. */
    @Override
    public Iterator<String> iterator() {
        return known.stream().map(OpenEnum::text).iterator();
    }

    static final class Result extends EnumOption<CallResult> {
        Result() {
            super(CallResult.values());
        }
    }

    static final class Intent extends EnumOption<IntentLevel> {
        Intent() {
            super(IntentLevel.values());
        }
    }

    static final class Hangup extends EnumOption<HangupBy> {
        Hangup() {
            super(HangupBy.values());
        }
    }

    static final class Read extends EnumOption<ReadStatus> {
        Read() {
            super(ReadStatus.values());
        }
    }

    static final class Status extends EnumOption<TaskStatus> {
        Status() {
            super(TaskStatus.values());
        }
    }
}
