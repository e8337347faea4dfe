package dev.callwright.benchmark.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.callwright.benchmark.model.CallPage;
import dev.callwright.benchmark.model.CallRecord;
import dev.callwright.benchmark.model.CallResult;
import dev.callwright.benchmark.model.DialogueTurn;
import dev.callwright.benchmark.model.HangupBy;
import dev.callwright.benchmark.model.IntentLevel;
import dev.callwright.benchmark.model.ReadStatus;
import dev.callwright.benchmark.model.Speaker;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the page from tokens of jackson-core, members in the documented order first. */
final class JacksonCoreReader {
    private static final Names PAGE = Names.of("number", "pageSize", "totalElements", "pages", "content");
    private static final Names CALL = Names.of(
            "hangupBy",
            "callRecordId",
            "tenantId",
            "robotCallJobId",
            "dialogFlowId",
            "robotCallTaskId",
            "customerPersonId",
            "calledPhoneNumber",
            "phoneNumberId",
            "resultStatus",
            "intentLevel",
            "intentLevelName",
            "realIntentLevel",
            "realIntentLevelName",
            "intentLevelTagId",
            "customerConcern",
            "fullAudioUrl",
            "customerAudioUrl",
            "analysisBasis",
            "startTime",
            "chatDuration",
            "chatRound",
            "readStatus",
            "callDetailList",
            "redialTimes");
    private static final Names TURN = Names.of("text", "type", "callDetailId");

    private JacksonCoreReader() {}

    /** Reads a value whose first token is the current one. */
    private interface Reading<T> {
        T read(JsonParser in) throws IOException;
    }

    static CallPage page(JsonParser in) throws IOException {
        Integer number = null;
        Integer pageSize = null;
        Long totalElements = null;
        Integer pages = null;
        List<CallRecord> content = null;
        for (int expected = 0, member; (member = nextMember(in, PAGE, expected)) >= 0; expected = member + 1) {
            if (in.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (member) {
                case 0 -> number = in.getIntValue();
                case 1 -> pageSize = in.getIntValue();
                case 2 -> totalElements = in.getLongValue();
                case 3 -> pages = in.getIntValue();
                case 4 -> content = list(in, JacksonCoreReader::call);
                default -> in.skipChildren();
            }
        }
        return new CallPage(number, pageSize, totalElements, pages, content);
    }

    private static CallRecord call(JsonParser in) throws IOException {
        HangupBy hangupBy = null;
        long callRecordId = 0;
        Long tenantId = null;
        Long robotCallJobId = null;
        Long dialogFlowId = null;
        Long robotCallTaskId = null;
        Long customerPersonId = null;
        String calledPhoneNumber = null;
        Long phoneNumberId = null;
        CallResult resultStatus = null;
        IntentLevel intentLevel = null;
        String intentLevelName = null;
        IntentLevel realIntentLevel = null;
        String realIntentLevelName = null;
        Long intentLevelTagId = null;
        List<String> customerConcern = null;
        String fullAudioUrl = null;
        String customerAudioUrl = null;
        String analysisBasis = null;
        LocalDateTime startTime = null;
        Integer chatDuration = null;
        Integer chatRound = null;
        ReadStatus readStatus = null;
        List<DialogueTurn> callDetailList = null;
        Integer redialTimes = null;
        for (int expected = 0, member; (member = nextMember(in, CALL, expected)) >= 0; expected = member + 1) {
            if (in.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (member) {
                case 0 -> hangupBy = HangupBy.valueOf(in.getText());
                case 1 -> callRecordId = in.getLongValue();
                case 2 -> tenantId = in.getLongValue();
                case 3 -> robotCallJobId = in.getLongValue();
                case 4 -> dialogFlowId = in.getLongValue();
                case 5 -> robotCallTaskId = in.getLongValue();
                case 6 -> customerPersonId = in.getLongValue();
                case 7 -> calledPhoneNumber = in.getText();
                case 8 -> phoneNumberId = in.getLongValue();
                case 9 -> resultStatus = CallResult.valueOf(in.getText());
                case 10 -> intentLevel = IntentLevel.valueOf(in.getText());
                case 11 -> intentLevelName = in.getText();
                case 12 -> realIntentLevel = IntentLevel.valueOf(in.getText());
                case 13 -> realIntentLevelName = in.getText();
                case 14 -> intentLevelTagId = in.getLongValue();
                case 15 -> customerConcern = list(in, JsonParser::getText);
                case 16 -> fullAudioUrl = in.getText();
                case 17 -> customerAudioUrl = in.getText();
                case 18 -> analysisBasis = in.getText();
                case 19 -> startTime = DateTimes.parse(in.getText());
                case 20 -> chatDuration = in.getIntValue();
                case 21 -> chatRound = in.getIntValue();
                case 22 -> readStatus = ReadStatus.valueOf(in.getText());
                case 23 -> callDetailList = list(in, JacksonCoreReader::turn);
                case 24 -> redialTimes = in.getIntValue();
                default -> in.skipChildren();
            }
        }
        return new CallRecord(
                hangupBy,
                callRecordId,
                tenantId,
                robotCallJobId,
                dialogFlowId,
                robotCallTaskId,
                customerPersonId,
                calledPhoneNumber,
                phoneNumberId,
                resultStatus,
                intentLevel,
                intentLevelName,
                realIntentLevel,
                realIntentLevelName,
                intentLevelTagId,
                customerConcern,
                fullAudioUrl,
                customerAudioUrl,
                analysisBasis,
                startTime,
                chatDuration,
                chatRound,
                readStatus,
                callDetailList,
                redialTimes);
    }

    private static DialogueTurn turn(JsonParser in) throws IOException {
        String text = null;
        Speaker type = null;
        Long callDetailId = null;
        for (int expected = 0, member; (member = nextMember(in, TURN, expected)) >= 0; expected = member + 1) {
            if (in.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (member) {
                case 0 -> text = in.getText();
                case 1 -> type = Speaker.valueOf(in.getText());
                case 2 -> callDetailId = in.getLongValue();
                default -> in.skipChildren();
            }
        }
        return new DialogueTurn(text, type, callDetailId);
    }

    private static <T> List<T> list(JsonParser in, Reading<T> item) throws IOException {
        List<T> list = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add(item.read(in));
        }
        return list;
    }

    /** Moves to the next name: its index, that behind the last one if unknown, or -1 at the object's end. */
    private static int nextMember(JsonParser in, Names names, int expected) throws IOException {
        if (expected < names.inOrder().length) {
            if (in.nextFieldName(names.inOrder()[expected])) {
                return expected;
            }
        } else {
            in.nextToken();
        }
        if (in.currentToken() == JsonToken.END_OBJECT) {
            return -1;
        }
        Integer index = names.index().get(in.currentName());
        return index == null ? names.inOrder().length : index;
    }

    /** An object's names, as bytes and by text. */
    private record Names(SerializableString[] inOrder, Map<String, Integer> index) {
        static Names of(String... names) {
            SerializableString[] inOrder = new SerializableString[names.length];
            Map<String, Integer> index = new HashMap<>();
            for (int i = 0; i < names.length; i++) {
                inOrder[i] = new SerializedString(names[i]);
                index.put(names[i], i);
            }
            return new Names(inOrder, index);
        }
    }
}
