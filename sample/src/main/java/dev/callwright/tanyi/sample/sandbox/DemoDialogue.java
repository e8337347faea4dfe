package dev.callwright.tanyi.sample.sandbox;

import dev.callwright.tanyi.sample.sandbox.Call.Speaker;
import dev.callwright.tanyi.sample.sandbox.Call.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What robots and people say in the made-up calls. */
final class DemoDialogue {

    private static final List<String> ROBOT = List.of(
            "请问您最近有了解这方面的打算吗？",
            "我们这边正在做\"早鸟优惠\"，名额不多，您看方便登记一下吗？",
            "价格方面您放心，比同类的大概低百分之十左右。",
            "位置就在地铁二号线出口，步行五分钟就到。",
            "您平时是工作日有空，还是周末有空呢？",
            "好的，那我稍后让专业的顾问加您微信，您看可以吗？",
            "这个我记下了，到时候由专员给您详细解答。",
            "不好意思，刚才信号不太好，您能再说一遍吗？",
            "我们支持七天无理由退订，没有任何隐形消费。");

    private static final List<String> PERSON = List.of(
            "嗯",
            "你好，哪位？",
            "大概什么价格？",
            "在什么位置啊，交通方便吗？",
            "我现在有点忙，你晚点再打吧。",
            "可以，你加我微信吧，就是这个手机号。",
            "不需要，谢谢。",
            "你们是\"机器人\"吧？",
            "我跟家里人商量一下。",
            "行，周末我过去看看。",
            "听不太清楚……喂？");

    private static final String FAREWELL = "好的，那就不打扰您了，祝您生活愉快，再见！";

    private DemoDialogue() {}

    /** Returns a dialogue of so many turns: the robot opens with what the job is about, and they take turns. */
    static List<Turn> of(String opening, int turns, Random random) {
        List<Turn> dialogue = new ArrayList<>(turns);
        dialogue.add(new Turn(Speaker.ROBOT, opening));
        while (dialogue.size() < turns) {
            boolean robot = dialogue.size() % 2 == 0;
            boolean last = dialogue.size() == turns - 1;
            List<String> lines = robot ? ROBOT : PERSON;
            String line = robot && last ? FAREWELL : lines.get(random.nextInt(lines.size()));
            dialogue.add(new Turn(robot ? Speaker.ROBOT : Speaker.PERSON, line));
        }
        return List.copyOf(dialogue);
    }
}
