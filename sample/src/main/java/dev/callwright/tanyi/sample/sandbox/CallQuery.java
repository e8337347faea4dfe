package dev.callwright.tanyi.sample.sandbox;

import static dev.callwright.tanyi.sample.sandbox.Filters.allOf;
import static dev.callwright.tanyi.sample.sandbox.Filters.atLeast;
import static dev.callwright.tanyi.sample.sandbox.Filters.atMost;
import static dev.callwright.tanyi.sample.sandbox.Filters.equal;
import static dev.callwright.tanyi.sample.sandbox.Filters.oneOf;
import static dev.callwright.tanyi.sample.sandbox.Filters.shareOne;

import java.util.List;
import java.util.function.Predicate;

/**
 * Which calls are wanted.
 *
 * @param jobId the job they belong to
 * @param lastOnly whether only the last call of each task counts
 * @param condition what holds for each of them
 */
record CallQuery(long jobId, boolean lastOnly, Predicate<Call> condition) {

    /** Reads every filter, those too that have no effect beside the others: a wrong value is always refused. */
    static CallQuery of(BodyParameters in) {
        boolean lastOnly = Boolean.TRUE.equals(in.flag("lastCallRecord"));
        Predicate<Call> always = always(in);
        Predicate<Call> amongLast = amongLast(in);
        Predicate<Call> amongAll = amongAll(in);
        return new CallQuery(
                in.requiredNumber("robotCallJobId"), lastOnly, always.and(lastOnly ? amongLast : amongAll));
    }

    private static Predicate<Call> always(BodyParameters in) {
        return allOf(List.of(
                oneOf(in.constants("resultStatuses", Call.ResultStatus.class), Call::resultStatus),
                oneOf(in.constants("intentLevels", Call.IntentLevel.class), Call::intentLevel),
                atLeast(in.number("chatDurationMin"), Call::chatDuration),
                atMost(in.number("chatDurationMax"), Call::chatDuration)));
    }

    private static Predicate<Call> amongLast(BodyParameters in) {
        return equal(in.number("redialTimes"), call -> (long) call.redialTimes());
    }

    private static Predicate<Call> amongAll(BodyParameters in) {
        return allOf(List.of(
                equal(in.constant("hangupBy", Call.HangupBy.class), Call::hangupBy),
                equal(
                        in.number("customerGroupId"),
                        call -> call.customer().group().id()),
                equal(in.number("dialogFlowId"), Call::dialogFlowId),
                equal(in.text("calledPhoneNumber"), call -> call.customer().phoneNumber()),
                equal(in.number("callRecordId"), Call::id),
                equal(in.text("customerPersonName"), call -> call.customer().name()),
                equal(in.flag("realIntent"), Call::labelledByHand),
                shareOne(in.texts("customerConcern"), Call::concerns),
                equal(in.constant("readStatus", Call.ReadStatus.class), Call::readStatus)));
    }
}
