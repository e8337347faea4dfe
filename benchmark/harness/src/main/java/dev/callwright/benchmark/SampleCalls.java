package dev.callwright.benchmark;

import dev.callwright.benchmark.model.CallPage;
import dev.callwright.benchmark.model.CallRecord;
import dev.callwright.benchmark.model.CallResult;
import dev.callwright.benchmark.model.DialogueTurn;
import dev.callwright.benchmark.model.HangupBy;
import dev.callwright.benchmark.model.IntentLevel;
import dev.callwright.benchmark.model.ReadStatus;
import dev.callwright.benchmark.model.Speaker;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes up calls like those of the vendor's document, the same ones every time. */
final class SampleCalls {
    private static final List<String> ROBOT = List.of(
            "喂，您好，（停顿2s），您好，想问下您位于江北纬七路隧道附近，均价17000的高端商业综合体，我可以给您介绍一下吗？",
            "您好，我是置业顾问小李，我们项目这个周末有一场开放活动，到场就有礼品，请问您方便过来看看吗？",
            "是这样的，我们的户型从八十九平到一百四十三平都有，您大概想要多大面积的呢？",
            "不好意思打扰您了，那我稍后把项目的详细资料发到您的手机上，您有空的时候可以看一下。",
            "我们楼盘离地铁三号线步行大约五分钟，周边学校、医院和商场都很齐全，生活非常方便。",
            "那方便问一下，您购房主要是打算自己住，还是想用来投资呢？",
            "目前首付大概是三成左右，银行贷款利率也有优惠，具体的方案可以由同事为您详细计算。",
            "好的，那我就先不打扰您了，祝您和家人生活愉快，再见！",
            "非常抱歉，刚才信号不太好，没有听清楚，麻烦您能再说一遍吗？",
            "那您看这样可以吗，我帮您预约周六上午十点，到时候会有专人在售楼处门口接您。");
    private static final List<String> PERSON = List.of(
            "嗯",
            "喂，你好",
            "你说",
            "多少钱一平啊？",
            "我现在在开车，不太方便",
            "不需要，谢谢",
            "在哪里？具体什么位置",
            "已经买过房子了",
            "可以，你把资料发给我吧",
            "有没有小一点的户型",
            "周末可能没有时间",
            "那首付要多少呢？",
            "你们怎么会有我的电话？",
            "好的，再见",
            "再说吧，我考虑一下",
            "听不清，大声一点");
    private static final List<String> EMOJI = List.of("😀", "👍", "🏠");
    private static final List<String> CONCERNS = List.of("价格", "位置", "户型", "学区", "交通", "贷款");
    private static final List<String> LEVEL_NAMES = List.of("很好", "较强", "一般", "无法判断", "很少", "需要再次跟进");
    private static final List<String> REASONS = List.of("", "客户主动询问价格", "通话时长超过60秒，客户没有拒绝", "客户明确拒绝");

    private final Random random = new Random(8);
    private long turns;

    /** {@return the page of the vendor's document} */
    static CallPage vendorPage() {
        String folder =
                "https://ai-call-platform.oss-cn-hangzhou.aliyuncs.com/DialogueRecording/TenantId1/CallJobId50/OUZAXBCB__TaskId_4/";
        List<DialogueTurn> dialogue =
                List.of(new DialogueTurn(ROBOT.get(0), Speaker.ROBOT, 1L), new DialogueTurn("嗯", Speaker.PERSON, 2L));
        CallRecord call = new CallRecord(
                HangupBy.REMOTE_HANGUP,
                47,
                1L,
                50L,
                4L,
                4L,
                5L,
                "18817501728",
                0L,
                CallResult.ANSWERED,
                IntentLevel.A,
                "很好",
                null,
                "很好",
                0L,
                List.of("价格", "位置"),
                folder + "ai_user.wav",
                folder + "user.wav",
                "",
                LocalDateTime.of(2018, 8, 4, 11, 57, 33),
                93,
                16,
                ReadStatus.NOT_READ,
                dialogue,
                null);
        return new CallPage(1, 20, 4L, 1, List.of(call));
    }

    /** {@return a page of as many calls as asked for} */
    CallPage page(int size) {
        List<CallRecord> calls = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            calls.add(call(207_890 + i * 3L));
        }
        return new CallPage(1, size, 3_124L, 32, calls);
    }

    private CallRecord call(long id) {
        long task = 3_033_000 + random.nextInt(5_000);
        String folder = "https://ai-call-platform.oss-cn-hangzhou.aliyuncs.com/DialogueRecording/TenantId1/CallJobId50/"
                + Integer.toString(random.nextInt(1 << 30) | 1 << 29, 36).toUpperCase(Locale.ROOT)
                + "__TaskId_" + task + "/";
        IntentLevel level = any(List.of(IntentLevel.values()));
        boolean labelled = oneIn(4);
        List<DialogueTurn> dialogue = dialogue(2 + random.nextInt(19));
        return new CallRecord(
                oneIn(3) ? null : HangupBy.REMOTE_HANGUP,
                id,
                1L,
                50L,
                4L + random.nextInt(9),
                task,
                5_000_000L + random.nextInt(900_000),
                "1" + (3_000_000_000L + random.nextInt(1_000_000_000) * 6L),
                oneIn(5) ? null : (long) random.nextInt(40),
                oneIn(4) ? any(List.of(CallResult.values())) : CallResult.ANSWERED,
                level,
                LEVEL_NAMES.get(level.ordinal()),
                labelled ? any(List.of(IntentLevel.values())) : null,
                labelled ? any(LEVEL_NAMES) : null,
                (long) random.nextInt(12),
                concerns(),
                folder + "ai_user.wav",
                oneIn(3) ? null : folder + "user.wav",
                any(REASONS),
                LocalDateTime.of(2018, 8, 4, 9, 0).plusSeconds(random.nextInt(2_000_000)),
                5 + random.nextInt(300),
                dialogue.size(),
                any(List.of(ReadStatus.values())),
                dialogue,
                oneIn(2) ? null : random.nextInt(3));
    }

    private List<String> concerns() {
        List<String> concerns = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            concerns.add(any(CONCERNS));
        }
        return concerns;
    }

    private List<DialogueTurn> dialogue(int size) {
        List<DialogueTurn> dialogue = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Speaker speaker = i % 2 == 0 ? Speaker.ROBOT : Speaker.PERSON;
            String text = varied(any(speaker == Speaker.ROBOT ? ROBOT : PERSON));
            dialogue.add(new DialogueTurn(text, speaker, 9_100_000 + turns++));
        }
        return dialogue;
    }

    /** One text in 15 needs an escape, one in 60 a surrogate pair. */
    private String varied(String phrase) {
        String text = oneIn(15) ? phrase + any(List.of("\n", " \"", "\\")) : phrase;
        return oneIn(60) ? text + any(EMOJI) : text;
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    private <T extends @Nullable Object> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
