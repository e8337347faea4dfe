package com.example;

import com.example.chat.ChatAsyncClient;
import com.example.chat.ChatClient;
import com.example.chat.ChatErrorCode;
import com.example.dingtalk.DingTalkAsyncClient;
import com.example.dingtalk.DingTalkClient;
import com.example.feishu.FeishuAsyncClient;
import com.example.feishu.FeishuClient;
import com.example.wechat.MediaType;
import com.example.wechat.WeChatMpClient;
import dev.callwright.client.BusinessException;
import dev.callwright.client.Connection;
import dev.callwright.client.Content;
import dev.callwright.client.Download;
import java.util.ArrayList;
import java.util.List;

/** What a user would write; each method returns what came of its calls. */
public final class Calls {
    private Calls() {}

    /** A result beside an error that is not there, or what the error holds. */
    public static String chatModel(Connection connection) {
        try {
            return ChatClient.create(connection).getModel("m").toJson();
        } catch (BusinessException e) {
            return ChatErrorCode.of(e).known() + ", " + e.vendorMessage() + ", " + e.requestId() + ", " + e.detail();
        }
    }

    /** A result that there may be none of. */
    public static String chatFindModel(Connection connection) {
        try {
            return ChatClient.create(connection).findModel("m").map(model -> model.id()).orElse("none");
        } catch (BusinessException e) {
            return String.valueOf(e.code());
        }
    }

    /** Pages beside an error that is not there. */
    public static String chatPages(Connection connection) {
        return ChatClient.create(connection).listModelsPages(request -> request.limit(2))
                .stream().map(model -> model.id()).toList().toString();
    }

    /** Code and result in two objects. */
    public static String chatTokens(Connection connection) {
        return ChatAsyncClient.create(connection).countTokens(request -> request.text("a")).join().toString();
    }

    /** A code within the result. */
    public static String chatRating(Connection connection) {
        return ChatClient.create(connection).rate(request -> request.stars(5)).toJson();
    }

    /** Two pages, the second by the mark of the first. */
    public static String feishuPages(Connection connection) {
        return FeishuClient.create(connection)
                .listUsersPages(request -> request.departmentId("od 1&中"))
                .stream().map(user -> user.name() + " " + user.gender() + " " + user.joinTime()).toList().toString();
    }

    /** An error code beside an empty object. */
    public static String feishuError(Connection connection) {
        try {
            return FeishuClient.create(connection).getUser("u/1").toString();
        } catch (BusinessException e) {
            return e.code() + ", " + e.vendorMessage() + ", " + e.requestId();
        }
    }

    /** A file in a form, which only a few APIs take otherwise. */
    public static String feishuUpload(Connection connection) {
        return FeishuAsyncClient.create(connection)
                .uploadImage(request -> request.imageType("message")
                        .image(Content.of("image/png", "PNG").named("图.png")))
                .join().imageKey();
    }

    /** A flat answer. */
    public static String wechatUser(Connection connection) {
        return WeChatMpClient.create(connection)
                .userInfo(request -> request.accessToken("t").openid("o")).toJson();
    }

    /** A download that is an error after all. */
    public static String wechatMedia(Connection connection) {
        try (Download media = WeChatMpClient.create(connection)
                .getMedia(request -> request.accessToken("t").mediaId("m"))) {
            return media.toString();
        } catch (BusinessException e) {
            return e.code() + ", " + e.vendorMessage();
        }
    }

    /** A file and no text. */
    public static String wechatUpload(Connection connection) {
        return WeChatMpClient.create(connection)
                .addMaterial(request -> request.accessToken("t").type(MediaType.IMAGE)
                        .media(Content.of("image/png", "PNG")))
                .mediaId();
    }

    /** By a mark that is a number. */
    public static String dingTalkPages(Connection connection) {
        return DingTalkClient.create(connection)
                .listUsersPages(request -> request.accessToken("t").deptId(1).cursor(0L).size(10))
                .stream().map(user -> user.name() + " " + user.hiredDate()).toList().toString();
    }

    /** The same, from no mark. */
    public static String dingTalkPagesAsync(Connection connection) {
        List<String> names = new ArrayList<>();
        DingTalkAsyncClient.create(connection)
                .listUsersPages(request -> request.accessToken("t").deptId(1).size(10))
                .forEach(user -> names.add(user.name()))
                .join();
        return names.toString();
    }
}
