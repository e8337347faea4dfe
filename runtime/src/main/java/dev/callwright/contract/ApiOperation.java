package dev.callwright.contract;

import dev.callwright.call.Answer;
import dev.callwright.call.Notices;
import dev.callwright.call.Operation;
import dev.callwright.client.BusinessException;
import dev.callwright.client.Download;
import dev.callwright.client.Failure;
import dev.callwright.client.HttpStatusException;
import dev.callwright.client.Page;
import dev.callwright.client.UnreadableAnswerException;
import dev.callwright.json.JsonException;
import dev.callwright.json.JsonReader;
import dev.callwright.transport.TransportRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call: writes its request, and decides what the answer means.
 *
 * <p>An envelope that can be read and says no is a {@link BusinessException}, whatever the status. Else a status other
 * than 2xx is an {@link HttpStatusException}. Else what cannot be read is an {@link UnreadableAnswerException}. Codes and
 * statuses by which the call is told that there is nothing are no failures.
 *
 * @param <Q> what it is called with
 * @param <T> the result
 */
final class ApiOperation<Q, T> implements Operation<T> {
    private static final int NO_CONTENT = 204;

    private final Caller caller;
    private final Call<Q, T> call;
    private final Q request;
    private final Notices notices;
    private @Nullable EnvelopeReader<T> envelope; // of the newest answer

    ApiOperation(Caller caller, Call<Q, T> call, Q request, Notices notices) {
        this.caller = caller;
        this.call = call;
        this.request = request;
        this.notices = notices;
    }

    @Override
    public TransportRequest request() {
        CallFacts facts = call.facts();
        if (facts.isSafe()) {
            List<String> ineffective = call.ineffective(request);
            if (!ineffective.isEmpty()) {
                notices.ineffective(ineffective);
            }
        }
        RequestWriter out = new RequestWriter(facts.info(), call.result());
        call.write(request, out);
        return caller.finish(out, facts.api());
    }

    @Override
    public T read(Answer answer) {
        Envelope described = call.facts().envelope();
        envelope = described == null ? null : new EnvelopeReader<>(described, call.result(), caller.json(notices));
        try {
            if (!answer.isSuccess()) {
                return errorStatus(answer);
            } else if (call.result().isText()) {
                return text(answer);
            }
            return call.result().isDownload() ? download(answer) : success(answer);
        } finally {
            notices.answered(answer, code(), requestId(answer));
        }
    }

    private T errorStatus(Answer answer) {
        byte[] body = AnswerText.utf8OrNull(answer);
        if (body == null) {
            throw new HttpStatusException(failure(answer));
        }
        boolean saysNo = envelope != null && envelope.readFacts(body) && envelope.saysNo();
        if (call.facts().isAbsent(answer.status()) && !AnswerText.isMarkup(body)) {
            return call.result().absent();
        } else if (saysNo) {
            return refused(answer);
        }
        throw new HttpStatusException(failure(answer));
    }

    private T refused(Answer answer) {
        if (call.facts().isAbsent(code())) {
            return call.result().absent();
        }
        throw new BusinessException(failure(answer));
    }

    private T success(Answer answer) {
        byte[] json = AnswerText.utf8(answer);
        try {
            if ((AnswerText.isBlank(json) && mayBeEmpty(answer)) || isPassedOver(json)) {
                return call.result().absent();
            }
            T value = envelope == null ? plain(json) : enveloped(envelope, answer, json);
            return told(value, answer);
        } catch (JsonException e) {
            if (envelope != null) {
                envelope.readFacts(json);
            }
            throw new UnreadableAnswerException(failure(answer), AnswerText.reason(json, e), e);
        }
    }

    /**
     * Where an envelope is due, emptiness says nothing, and least of all that the call succeeded; unless it is due only
     * where a call failed or has a result.
     */
    private boolean mayBeEmpty(Answer answer) {
        return envelope == null
                || (call.result().isNone() && envelope.isSuccess())
                || answer.status() == NO_CONTENT
                || call.facts().info().method().equals("HEAD");
    }

    /** Where nothing is due, anything is good; but a page in place of an answer comes from someone else. */
    private boolean isPassedOver(byte[] body) {
        return envelope == null && call.result().isNone() && !AnswerText.isMarkup(body);
    }

    private T plain(byte[] json) {
        JsonReader in = JsonReader.of(json, caller.json(notices));
        T value = call.result().decode(in);
        in.finish();
        return value;
    }

    private T enveloped(EnvelopeReader<T> envelope, Answer answer, byte[] json) {
        envelope.read(json);
        if (envelope.saysNo()) {
            return refused(answer);
        } else if (!envelope.isSuccess()) {
            throw new UnreadableAnswerException(
                    failure(answer),
                    "it has no member " + envelope.codeMember() + " to say whether it succeeded",
                    null);
        }
        return envelope.value();
    }

    /** Good by itself, a page may fail a walk, which knows nothing of the call. */
    @SuppressWarnings("unchecked") // it was a result, and still is one
    private T told(T value, Answer answer) {
        return value instanceof Page<?> page && page.isDeadEnd() ? (T) page.answer(failure(answer)) : value;
    }

    /** A server that has no text to send may say so in JSON, whatever it calls that. */
    private T text(Answer answer) {
        String text = AnswerText.of(answer);
        if (envelope != null && envelope.readFacts(AnswerText.utf8(answer)) && envelope.saysNo()) {
            return refused(answer);
        }
        return call.result().ofText(text);
    }

    /** A server that has no file to send may say so in JSON. */
    private T download(Answer answer) {
        String contentType = answer.headers().first("Content-Type");
        byte[] body = envelope == null || !AnswerText.isJson(contentType) ? null : answer.bytesIfShort();
        if (envelope == null || body == null) {
            return handOn(answer, Download.of(contentType, answer.length(), answer.stream()));
        }
        byte[] text = AnswerText.utf8OrNull(answer);
        if (text != null && envelope.readFacts(text) && envelope.saysNo()) {
            throw new BusinessException(failure(answer));
        }
        return handOn(answer, Download.of(contentType, body));
    }

    private T handOn(Answer answer, Download download) {
        return call.result().handOn(download.disposition(answer.headers().first("Content-Disposition")));
    }

    private @Nullable String code() {
        return envelope == null ? null : envelope.code();
    }

    /** {@return what the vendor calls the exchange, in the envelope or in a header} */
    private @Nullable String requestId(Answer answer) {
        String id = envelope == null ? null : envelope.fact(Envelope.REQUEST_ID);
        return id == null ? answer.requestId() : id;
    }

    private Failure failure(Answer answer) {
        Failure failure = answer.failure().requestId(requestId(answer));
        return envelope == null
                ? failure
                : failure.code(envelope.code())
                        .vendorMessage(envelope.fact(Envelope.MESSAGE))
                        .detail(envelope.fact(Envelope.DETAIL))
                        .traits(call.facts().api().traits(envelope.code()));
    }
}
