package dev.callwright.tanyi.sample;

import dev.callwright.json.OpenEnum;
import dev.callwright.tanyi.CallDetail;
import dev.callwright.tanyi.Customer;
import dev.callwright.tanyi.DialogueTurn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows one call in full: its facts, its customer, its dialogue. What is absent or empty is left out. */
final class CallSheet {
    private static final int NAME_WIDTH = 18;

    private static final Table<DialogueTurn> DIALOGUE =
            Table.<DialogueTurn>empty().text("SPEAKER", DialogueTurn::type).text("TEXT", DialogueTurn::text);

    private final List<String> lines = new ArrayList<>();

    private CallSheet() {}

    static List<String> lines(CallDetail call) {
        CallSheet sheet = new CallSheet();
        sheet.facts(call);
        if (call.customerPerson() != null) {
            sheet.customer(call.customerPerson());
        }
        List<DialogueTurn> turns = call.callDetailList();
        if (turns != null && !turns.isEmpty()) {
            sheet.lines.add("");
            sheet.lines.addAll(DIALOGUE.lines(turns));
        }
        return sheet.lines;
    }

    private void facts(CallDetail call) {
        line("call", call.callRecordId());
        line("job", call.robotCallJobId());
        line("started", Tables.time(call.startTime()));
        line("ended", Tables.time(call.endTime()));
        line("result", labelled(call.resultStatus()));
        line("intent", Tables.intent(call.intentLevel(), call.intentLevelName()));
        line(
                "labelled intent",
                call.realIntentLevel() == null
                        ? null
                        : Tables.intent(call.realIntentLevel(), call.realIntentLevelName()));
        line("intent scheme", call.intentLevelTagId());
        line("why", call.analysisBasis());
        line("concerns", Tables.joined(call.customerConcern()));
        line("talk", call.chatDuration() == null ? null : call.chatDuration() + " s");
        line("turns", call.chatRound());
        line("redials", call.redialTimes());
        line("recording", call.fullAudioUrl());
        line("customer's side", call.customerAudioUrl());
        line(
                "attributes",
                call.attributes() == null
                        ? null
                        : call.attributes().stream().map(Object::toString).collect(Collectors.joining(", ")));
    }

    private void customer(Customer customer) {
        lines.add("");
        line("customer", customer.customerPersonId());
        line("name", customer.name());
        line("phone", customer.phoneNumber());
        line("WeChat", customer.wechatNumber());
        line("gender", customer.gender());
        line("group", group(customer));
        line("source", customer.source());
        line("properties", Tables.properties(customer.properties()));
        line("recorded", Tables.time(customer.creationTime()));
        line("assigned", Tables.time(customer.assignTime()));
        line("last call", Tables.time(customer.lastStartTime()));
        line("last result", labelled(customer.lastDialStatus()));
        line("last intent", labelled(customer.lastIntentLevel()));
        line("last talk", customer.lastChatDuration() == null ? null : customer.lastChatDuration() + " s");
        line("last follow-up", Tables.time(customer.lastFollowTime()));
    }

    private static @Nullable String group(Customer customer) {
        String id = customer.customerGroupId() == null ? "" : customer.customerGroupId() + " ";
        String name = customer.customerGroupName() == null ? "" : customer.customerGroupName();
        return (id + name).strip();
    }

    private static @Nullable String labelled(@Nullable OpenEnum<?> value) {
        return value == null ? null : value.text() + " " + value.label();
    }

    private void line(String name, @Nullable Object value) {
        String text = value == null ? "" : Text.oneLine(value.toString());
        if (!text.isEmpty()) {
            lines.add(Text.padRight(name, NAME_WIDTH) + text);
        }
    }
}
