package dev.callwright.contract;

import dev.callwright.call.Answer;
import dev.callwright.call.AnswerReader;
import dev.callwright.call.Notices;
import dev.callwright.client.ApiException;
import dev.callwright.client.BusinessException;
import dev.callwright.client.Download;
import dev.callwright.client.Failure;
import dev.callwright.client.HttpStatusException;
import dev.callwright.client.UnreadableAnswerException;
import dev.callwright.json.JsonException;
import dev.callwright.json.JsonReader;
import dev.callwright.json.JsonSettings;
import org.jspecify.annotations.Nullable;

/**
 * Decides what the answer to one call means.
 *
 * <p>An envelope that can be read and says no is a {@link BusinessException}, whatever the status. Else a status other
 * than 2xx is an {@link HttpStatusException}. Else what cannot be read is an {@link UnreadableAnswerException}.
 *
 * @param <T> the result
 */
final class ApiAnswerReader<T> implements AnswerReader<T> {
    private static final int NO_CONTENT = 204;

    private final CallFacts call;
    private final Result<T> result;
    private final JsonSettings settings;
    private final Notices notices;
    private @Nullable EnvelopeReader<T> envelope; // of the newest answer

    ApiAnswerReader(CallFacts call, Result<T> result, JsonSettings settings, Notices notices) {
        this.call = call;
        this.result = result;
        this.settings = settings;
        this.notices = notices;
    }

    @Override
    public T read(Answer answer) {
        envelope = call.envelope() == null ? null : new EnvelopeReader<>(call.envelope(), result);
        try {
            if (!answer.isSuccess()) {
                throw errorStatus(answer);
            }
            return result.isDownload() ? download(answer) : success(answer);
        } finally {
            notices.answered(answer, envelope == null ? null : envelope.code(), requestId(answer));
        }
    }

    private ApiException errorStatus(Answer answer) {
        byte[] json = AnswerText.utf8OrEmpty(answer);
        return envelope != null && envelope.readFacts(json) && envelope.saysNo()
                ? new BusinessException(failure(answer))
                : new HttpStatusException(failure(answer));
    }

    private T success(Answer answer) {
        byte[] json = AnswerText.utf8(answer);
        try {
            if ((AnswerText.isBlank(json) && mayBeEmpty(answer)) || isPassedOver(json)) {
                return result.absent();
            }
            return envelope == null ? plain(json) : enveloped(envelope, answer, json);
        } catch (JsonException e) {
            if (envelope != null) {
                envelope.readFacts(json);
            }
            throw new UnreadableAnswerException(failure(answer), AnswerText.reason(json, e), e);
        }
    }

    /** Where an envelope is due, emptiness says nothing, and least of all that the call succeeded. */
    private boolean mayBeEmpty(Answer answer) {
        return envelope == null
                || answer.status() == NO_CONTENT
                || call.info().method().equals("HEAD");
    }

    /** Where nothing is due, anything is good; but a page in place of an answer comes from someone else. */
    private boolean isPassedOver(byte[] body) {
        return envelope == null && result.isNone() && !AnswerText.isMarkup(body);
    }

    private T plain(byte[] json) {
        JsonReader in = JsonReader.of(json, settings);
        T value = result.decode(in);
        in.finish();
        return value;
    }

    private T enveloped(EnvelopeReader<T> envelope, Answer answer, byte[] json) {
        envelope.read(json, settings);
        if (envelope.saysNo()) {
            throw new BusinessException(failure(answer));
        } else if (!envelope.isSuccess()) {
            throw new UnreadableAnswerException(
                    failure(answer),
                    "it has no member " + envelope.codeMember() + " to say whether it succeeded",
                    null);
        }
        return envelope.value();
    }

    /** A server that has no file to send may say so in JSON. */
    private T download(Answer answer) {
        String contentType = answer.headers().first("Content-Type");
        byte[] body = envelope == null || !AnswerText.isJson(contentType) ? null : answer.bytesIfShort();
        if (envelope == null || body == null) {
            return handOn(answer, Download.of(contentType, answer.length(), answer.stream()));
        } else if (envelope.readFacts(AnswerText.utf8OrEmpty(answer)) && envelope.saysNo()) {
            throw new BusinessException(failure(answer));
        }
        return handOn(answer, Download.of(contentType, body));
    }

    private T handOn(Answer answer, Download download) {
        return result.handOn(download.disposition(answer.headers().first("Content-Disposition")));
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
                        .traits(call.api().traits(envelope.code()));
    }
}
