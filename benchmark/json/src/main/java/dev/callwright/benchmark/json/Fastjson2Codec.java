package dev.callwright.benchmark.json;

import com.alibaba.fastjson2.JSON;
import dev.callwright.benchmark.model.CallPage;

/** fastjson2, on plain records. */
final class Fastjson2Codec implements Codec<CallPage> {
    @Override
    public CallPage decode(byte[] json) {
        return JSON.parseObject(json, CallPage.class);
    }

    @Override
    public byte[] encode(CallPage page) {
        return JSON.toJSONBytes(page);
    }

    @Override
    public CallPage plain(CallPage page) {
        return page;
    }
}
