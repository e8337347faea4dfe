package dev.callwright.benchmark.json;

import dev.callwright.benchmark.json.generated.CallPage;
import dev.callwright.json.Json;

/** Callwright: models generated from {@code calls.yaml}. */
final class CallwrightCodec implements Codec<CallPage> {
    @Override
    public CallPage decode(byte[] json) {
        return Json.read(json, CallPage.decoder());
    }

    @Override
    public byte[] encode(CallPage page) {
        return Json.writeBytes(page, CallPage.encoder());
    }

    @Override
    public dev.callwright.benchmark.model.CallPage plain(CallPage page) {
        return CallwrightPlain.page(page);
    }
}
