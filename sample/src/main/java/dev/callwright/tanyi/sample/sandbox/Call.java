package dev.callwright.tanyi.sample.sandbox;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One attempt to reach a customer. Durations are in seconds. */
record Call(
        long id,
        long jobId,
        long taskId,
        long dialogFlowId,
        Customer customer,
        int redialTimes,
        ResultStatus resultStatus,
        HangupBy hangupBy,
        IntentLevel intentLevel,
        @Nullable IntentLevel realIntentLevel,
        List<String> concerns,
        List<String> attributes,
        ReadStatus readStatus,
        LocalDateTime start,
        int chatDuration,
        List<Turn> dialogue) {

    enum ResultStatus {
        ANSWERED("已接听"),
        NO_ANSWER("未接"),
        BUSY("占线"),
        POWER_OFF("关机"),
        OUT_OF_SERVICE("被叫停机"),
        REFUSED("拒接"),
        VACANT_NUMBER("空号"),
        CAN_NOT_CONNECT("无法接通"),
        FROM_PHONE_ERROR("主叫号码不可用"),
        SYSTEM_ERROR("外呼失败");

        private final String label;

        ResultStatus(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    enum IntentLevel {
        A("很好"),
        B("较好"),
        C("待定"),
        D("较差"),
        E("再次跟进"),
        F("一般");

        private final String tag;

        IntentLevel(String tag) {
            this.tag = tag;
        }

        /** Returns the name under which the tenant knows the level. */
        String tag() {
            return tag;
        }
    }

    /** The page names only the first; the second is how this sandbox calls the other end of the line. */
    enum HangupBy {
        REMOTE_HANGUP,
        LOCAL_HANGUP
    }

    enum ReadStatus {
        NOT_READ,
        HAS_READ
    }

    record Turn(Speaker speaker, String text) {}

    enum Speaker {
        ROBOT,
        PERSON
    }

    boolean answered() {
        return resultStatus == ResultStatus.ANSWERED;
    }

    boolean labelledByHand() {
        return realIntentLevel != null;
    }

    LocalDateTime end() {
        return start.plusSeconds(chatDuration);
    }

    long chatRounds() {
        return dialogue.stream()
                .filter(turn -> turn.speaker() == Speaker.PERSON)
                .count();
    }
}
