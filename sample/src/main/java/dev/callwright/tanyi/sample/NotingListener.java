package dev.callwright.tanyi.sample;

import dev.callwright.client.CallInfo;
import dev.callwright.client.CallListener;
import dev.callwright.json.JsonMismatch;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Tells the person at the terminal what the client would otherwise log. */
final class NotingListener implements CallListener {
    private final CommandSpec command;

    NotingListener(CommandSpec command) {
        this.command = command;
    }

    @Override
    public void ineffective(CallInfo call, List<String> what) {
        what.forEach(text -> Tanyi.note(command, "note: " + text));
    }

    @Override
    public void mismatch(CallInfo call, JsonMismatch mismatch) {
        Tanyi.note(command, "note: the answer does not fit the description at " + mismatch);
    }
}
