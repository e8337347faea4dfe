package dev.callwright.tanyi.sample.sandbox;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A job of the made-up data.
 *
 * @param id its id
 * @param calls how many calls it has made
 * @param tasks how many tasks it has still queued
 * @param start when it made its first call
 * @param opening how its robot opens a call
 */
record DemoJob(long id, int calls, int tasks, LocalDateTime start, String opening) {

    static final List<DemoJob> ALL = List.of(
            new DemoJob(1, 700, 100, day(8, 4), "喂，您好，（停顿2s），您好，想问下您对江北滨江大道旁的高端商业综合体感兴趣吗？我可以给您介绍一下。"),
            new DemoJob(2, 500, 80, day(8, 20), "您好，我是启航英语的课程顾问，孩子的暑期试听课您还记得吗？"),
            new DemoJob(3, 350, 60, day(9, 3), "您好，这里是安心装饰，您的小区正在做免费量房活动，占用您一分钟可以吗？"),
            new DemoJob(4, 250, 40, day(9, 17), "您好，您预约的新车试驾已经可以安排了，想跟您确认一下时间。"),
            new DemoJob(5, 150, 20, day(10, 2), "您好，您的宽带套餐即将到期，这边给您介绍一下续费优惠。"),
            new DemoJob(6, 50, 0, day(10, 15), "您好，做一个简短的满意度回访，您对上次的服务还满意吗？"));

    private static LocalDateTime day(int month, int day) {
        return LocalDateTime.of(2018, month, day, 9, 0, 0);
    }
}
