package dev.callwright.benchmark.json;

import java.time.LocalDateTime;

/** {@code yyyy-MM-dd HH:mm:ss} by hand, for those libraries that leave it to their users. */
final class DateTimes {
    private DateTimes() {}

    static LocalDateTime parse(String text) {
        if (text.length() != 19) {
            throw new IllegalArgumentException(text);
        }
        return LocalDateTime.of(
                number(text, 0) * 100 + number(text, 2),
                number(text, 5),
                number(text, 8),
                number(text, 11),
                number(text, 14),
                number(text, 17));
    }

    private static int number(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }

    static String format(LocalDateTime time) {
        char[] text = "0000-00-00 00:00:00".toCharArray();
        put(text, 0, time.getYear() / 100);
        put(text, 2, time.getYear() % 100);
        put(text, 5, time.getMonthValue());
        put(text, 8, time.getDayOfMonth());
        put(text, 11, time.getHour());
        put(text, 14, time.getMinute());
        put(text, 17, time.getSecond());
        return new String(text);
    }

    private static void put(char[] text, int at, int number) {
        text[at] = (char) ('0' + number / 10);
        text[at + 1] = (char) ('0' + number % 10);
    }
}
