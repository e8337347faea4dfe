package dev.callwright.benchmark.call;

/** What contenders ask for that encode nothing themselves, and what all others must ask for. */
public final class Asked {
    /** Whose detail the small call asks for. */
    public static final long CALL = 207890;

    /** The small call's path and query. */
    public static final String SMALL_TARGET = "/callRecord/callDetail?callRecordId=" + CALL;

    /** The big call's path. */
    public static final String BIG_TARGET = "/callRecord/getCallRecordInfoList";

    /** The big call's body; {@link CallFilter#ASKED} as JSON. */
    public static final String BIG_BODY =
            "{\"robotCallJobId\":1,\"resultStatuses\":[\"ANSWERED\",\"BUSY\"],\"chatDurationMin\":5,\"pageSize\":100,\"pageNum\":1}";

    private Asked() {}
}
