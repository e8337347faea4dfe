package dev.callwright.tanyi.sample.sandbox;

import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person that a robot calls, or will. */
record Customer(
        long id,
        String name,
        String phoneNumber,
        Group group,
        Gender gender,
        @Nullable String wechatNumber,
        Map<String, String> properties,
        LocalDateTime created) {

    enum Gender {
        UNKNOWN,
        MALE,
        FEMALE
    }

    record Group(long id, String name) {}

    /** Returns the phone number as the queue shows it: the middle four digits as stars. */
    String maskedPhoneNumber() {
        return phoneNumber.substring(0, 3) + "****" + phoneNumber.substring(7);
    }
}
