package dev.callwright.benchmark.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.callwright.benchmark.model.CallPage;
import dev.callwright.benchmark.model.CallRecord;
import dev.callwright.benchmark.model.DialogueTurn;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the page to a generator of jackson-core, nulls left out. */
final class JacksonCoreWriter {
    private static final SerializableString NUMBER = new SerializedString("number");
    private static final SerializableString PAGE_SIZE = new SerializedString("pageSize");
    private static final SerializableString TOTAL_ELEMENTS = new SerializedString("totalElements");
    private static final SerializableString PAGES = new SerializedString("pages");
    private static final SerializableString CONTENT = new SerializedString("content");
    private static final SerializableString HANGUP_BY = new SerializedString("hangupBy");
    private static final SerializableString CALL_RECORD_ID = new SerializedString("callRecordId");
    private static final SerializableString TENANT_ID = new SerializedString("tenantId");
    private static final SerializableString ROBOT_CALL_JOB_ID = new SerializedString("robotCallJobId");
    private static final SerializableString DIALOG_FLOW_ID = new SerializedString("dialogFlowId");
    private static final SerializableString ROBOT_CALL_TASK_ID = new SerializedString("robotCallTaskId");
    private static final SerializableString CUSTOMER_PERSON_ID = new SerializedString("customerPersonId");
    private static final SerializableString CALLED_PHONE_NUMBER = new SerializedString("calledPhoneNumber");
    private static final SerializableString PHONE_NUMBER_ID = new SerializedString("phoneNumberId");
    private static final SerializableString RESULT_STATUS = new SerializedString("resultStatus");
    private static final SerializableString INTENT_LEVEL = new SerializedString("intentLevel");
    private static final SerializableString INTENT_LEVEL_NAME = new SerializedString("intentLevelName");
    private static final SerializableString REAL_INTENT_LEVEL = new SerializedString("realIntentLevel");
    private static final SerializableString REAL_INTENT_LEVEL_NAME = new SerializedString("realIntentLevelName");
    private static final SerializableString INTENT_LEVEL_TAG_ID = new SerializedString("intentLevelTagId");
    private static final SerializableString CUSTOMER_CONCERN = new SerializedString("customerConcern");
    private static final SerializableString FULL_AUDIO_URL = new SerializedString("fullAudioUrl");
    private static final SerializableString CUSTOMER_AUDIO_URL = new SerializedString("customerAudioUrl");
    private static final SerializableString ANALYSIS_BASIS = new SerializedString("analysisBasis");
    private static final SerializableString START_TIME = new SerializedString("startTime");
    private static final SerializableString CHAT_DURATION = new SerializedString("chatDuration");
    private static final SerializableString CHAT_ROUND = new SerializedString("chatRound");
    private static final SerializableString READ_STATUS = new SerializedString("readStatus");
    private static final SerializableString CALL_DETAIL_LIST = new SerializedString("callDetailList");
    private static final SerializableString REDIAL_TIMES = new SerializedString("redialTimes");
    private static final SerializableString TEXT = new SerializedString("text");
    private static final SerializableString TYPE = new SerializedString("type");
    private static final SerializableString CALL_DETAIL_ID = new SerializedString("callDetailId");

    private final JsonGenerator out;

    JacksonCoreWriter(JsonGenerator out) {
        this.out = out;
    }

    void page(CallPage page) throws IOException {
        out.writeStartObject();
        member(NUMBER, page.number());
        member(PAGE_SIZE, page.pageSize());
        member(TOTAL_ELEMENTS, page.totalElements());
        member(PAGES, page.pages());
        calls(page.content());
        out.writeEndObject();
    }

    private void calls(@Nullable List<CallRecord> calls) throws IOException {
        if (calls != null) {
            out.writeFieldName(CONTENT);
            out.writeStartArray();
            for (CallRecord call : calls) {
                call(call);
            }
            out.writeEndArray();
        }
    }

    private void call(CallRecord call) throws IOException {
        out.writeStartObject();
        member(HANGUP_BY, call.hangupBy());
        out.writeFieldName(CALL_RECORD_ID);
        out.writeNumber(call.callRecordId());
        member(TENANT_ID, call.tenantId());
        member(ROBOT_CALL_JOB_ID, call.robotCallJobId());
        member(DIALOG_FLOW_ID, call.dialogFlowId());
        member(ROBOT_CALL_TASK_ID, call.robotCallTaskId());
        member(CUSTOMER_PERSON_ID, call.customerPersonId());
        member(CALLED_PHONE_NUMBER, call.calledPhoneNumber());
        member(PHONE_NUMBER_ID, call.phoneNumberId());
        member(RESULT_STATUS, call.resultStatus());
        member(INTENT_LEVEL, call.intentLevel());
        member(INTENT_LEVEL_NAME, call.intentLevelName());
        member(REAL_INTENT_LEVEL, call.realIntentLevel());
        member(REAL_INTENT_LEVEL_NAME, call.realIntentLevelName());
        member(INTENT_LEVEL_TAG_ID, call.intentLevelTagId());
        member(CUSTOMER_CONCERN, call.customerConcern());
        member(FULL_AUDIO_URL, call.fullAudioUrl());
        member(CUSTOMER_AUDIO_URL, call.customerAudioUrl());
        member(ANALYSIS_BASIS, call.analysisBasis());
        if (call.startTime() != null) {
            member(START_TIME, DateTimes.format(call.startTime()));
        }
        member(CHAT_DURATION, call.chatDuration());
        member(CHAT_ROUND, call.chatRound());
        member(READ_STATUS, call.readStatus());
        turns(call.callDetailList());
        member(REDIAL_TIMES, call.redialTimes());
        out.writeEndObject();
    }

    private void turns(@Nullable List<DialogueTurn> turns) throws IOException {
        if (turns != null) {
            out.writeFieldName(CALL_DETAIL_LIST);
            out.writeStartArray();
            for (DialogueTurn turn : turns) {
                turn(turn);
            }
            out.writeEndArray();
        }
    }

    private void turn(DialogueTurn turn) throws IOException {
        out.writeStartObject();
        member(TEXT, turn.text());
        member(TYPE, turn.type());
        member(CALL_DETAIL_ID, turn.callDetailId());
        out.writeEndObject();
    }

    private void member(SerializableString name, @Nullable String value) throws IOException {
        if (value != null) {
            out.writeFieldName(name);
            out.writeString(value);
        }
    }

    private void member(SerializableString name, @Nullable Enum<?> value) throws IOException {
        if (value != null) {
            out.writeFieldName(name);
            out.writeString(value.name());
        }
    }

    private void member(SerializableString name, @Nullable Long value) throws IOException {
        if (value != null) {
            out.writeFieldName(name);
            out.writeNumber(value);
        }
    }

    private void member(SerializableString name, @Nullable Integer value) throws IOException {
        if (value != null) {
            out.writeFieldName(name);
            out.writeNumber(value);
        }
    }

    private void member(SerializableString name, @Nullable List<String> value) throws IOException {
        if (value != null) {
            out.writeFieldName(name);
            out.writeStartArray();
            for (String item : value) {
                out.writeString(item);
            }
            out.writeEndArray();
        }
    }
}
