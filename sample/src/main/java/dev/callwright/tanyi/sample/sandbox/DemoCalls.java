package dev.callwright.tanyi.sample.sandbox;

import dev.callwright.tanyi.sample.sandbox.Call.HangupBy;
import dev.callwright.tanyi.sample.sandbox.Call.IntentLevel;
import dev.callwright.tanyi.sample.sandbox.Call.ReadStatus;
import dev.callwright.tanyi.sample.sandbox.Call.ResultStatus;
import dev.callwright.tanyi.sample.sandbox.Call.Speaker;
import dev.callwright.tanyi.sample.sandbox.Call.Turn;
import dev.callwright.tanyi.sample.sandbox.DemoDialer.Attempt;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Decides what came of an attempt to call somebody. */
final class DemoCalls {

    private static final int MIN_TURNS = 2;
    private static final int MAX_TURNS = 20;

    private static final List<IntentLevel> LEVELS = List.of(IntentLevel.values());
    private static final List<ReadStatus> READ_STATUSES = List.of(ReadStatus.values());
    private static final List<ResultStatus> UNANSWERED = List.of(ResultStatus.values()).stream()
            .filter(status -> status != ResultStatus.ANSWERED)
            .toList();
    private static final List<String> CONCERNS = List.of("价格", "位置", "公司位置", "交通", "售后");
    private static final List<String> ATTRIBUTES = List.of("有车", "有房", "决策人");

    private final Random random;
    private long nextId = 1;

    DemoCalls(Random random) {
        this.random = random;
    }

    Call next(Attempt attempt) {
        boolean answered = attempt.last() && random.nextInt(5) > 0;
        return answered ? answered(attempt) : unanswered(attempt);
    }

    private Call answered(Attempt attempt) {
        List<Turn> dialogue =
                DemoDialogue.of(attempt.job().opening(), MIN_TURNS + random.nextInt(MAX_TURNS - MIN_TURNS + 1), random);
        boolean robotSpokeLast = dialogue.get(dialogue.size() - 1).speaker() == Speaker.ROBOT;
        return new Call(
                nextId++,
                attempt.job().id(),
                attempt.taskId(),
                dialogFlow(attempt),
                attempt.customer(),
                attempt.redialTimes(),
                ResultStatus.ANSWERED,
                robotSpokeLast ? HangupBy.LOCAL_HANGUP : HangupBy.REMOTE_HANGUP,
                pick(LEVELS),
                labelByHand(),
                some(CONCERNS),
                some(ATTRIBUTES),
                pick(READ_STATUSES),
                attempt.start(),
                dialogue.size() * (2 + random.nextInt(7)),
                dialogue);
    }

    private Call unanswered(Attempt attempt) {
        ResultStatus status = pick(UNANSWERED);
        return new Call(
                nextId++,
                attempt.job().id(),
                attempt.taskId(),
                dialogFlow(attempt),
                attempt.customer(),
                attempt.redialTimes(),
                status,
                status == ResultStatus.REFUSED ? HangupBy.REMOTE_HANGUP : HangupBy.LOCAL_HANGUP,
                status == ResultStatus.VACANT_NUMBER ? IntentLevel.F : IntentLevel.E,
                null,
                List.of(),
                List.of(),
                ReadStatus.NOT_READ,
                attempt.start(),
                0,
                List.of());
    }

    /** A job has two dialog flows, one for the mornings and one for the rest of the day. */
    private static long dialogFlow(Attempt attempt) {
        return attempt.job().id() * 10 + (attempt.start().getHour() < 12 ? 0 : 1);
    }

    private @Nullable IntentLevel labelByHand() {
        return random.nextInt(4) == 0 ? pick(LEVELS) : null;
    }

    private List<String> some(List<String> choices) {
        return choices.stream().filter(choice -> random.nextInt(3) == 0).toList();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
