package dev.callwright.tanyi.sample.sandbox;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes up customers, each with an id and a phone number of its own. */
final class DemoPeople {

    private static final long FIRST_ID = 7_170_228_000L; // beyond the range of an int, as a Long may be
    private static final int MAX_PEOPLE = 50_000;

    private static final List<String> FAMILY_NAMES =
            List.of("张", "王", "李", "赵", "陈", "杨", "黄", "周", "吴", "徐", "欧阳", "𠮷");
    private static final List<String> GIVEN_NAMES =
            List.of("三", "伟", "芳", "秀英", "敏", "静", "丽", "强", "磊", "洋", "艳", "勇", "杰", "娟", "涛", "明");
    private static final List<Long> FIRST_NUMBERS =
            List.of(13_000_000_000L, 15_600_000_000L, 18_600_000_000L, 18_800_000_000L, 19_900_000_000L);
    private static final List<Customer.Group> GROUPS = List.of(
            new Customer.Group(181, "研发"),
            new Customer.Group(182, "老客户"),
            new Customer.Group(183, "官网登记"),
            new Customer.Group(184, ""));

    private final Random random;
    private int count;

    DemoPeople(Random random) {
        this.random = random;
    }

    Customer next(LocalDateTime created) {
        int number = count++;
        if (number >= MAX_PEOPLE) {
            throw new IllegalStateException("no phone numbers left");
        }
        return new Customer(
                FIRST_ID + number,
                pick(FAMILY_NAMES) + pick(GIVEN_NAMES),
                phoneNumber(number),
                pick(GROUPS),
                pick(List.of(Customer.Gender.values())),
                random.nextInt(4) == 0 ? "wx_" + Long.toString(FIRST_ID + number, 36) : null,
                properties(number),
                created);
    }

    /** No number is a real person's by intention: all have four zeros in the middle. */
    private static String phoneNumber(int number) {
        return String.valueOf(FIRST_NUMBERS.get(number % FIRST_NUMBERS.size()) + number / FIRST_NUMBERS.size());
    }

    private Map<String, String> properties(int number) {
        return random.nextInt(3) == 0 ? Map.of() : Map.of("尾号数_单个", String.valueOf(number / FIRST_NUMBERS.size() % 10));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
