package dev.callwright.processor.compare;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Paging;
import dev.callwright.processor.description.Paging.Request;
import dev.callwright.processor.description.Position;
import org.jspecify.annotations.Nullable;

/** Compares how pages are asked for and answered. A greatest size is a limit of the parameter that it bounds. */
final class PagingComparison {
    private final Changes changes;
    private final String owner;

    private PagingComparison(Changes changes, String owner) {
        this.changes = changes;
        this.owner = owner;
    }

    /** Of the description. */
    static PagingComparison ofAll(Changes changes) {
        return new PagingComparison(changes, "");
    }

    /** Of one call. */
    static PagingComparison of(Call call, Changes changes) {
        return new PagingComparison(changes, " of '" + call.name() + "'");
    }

    void compare(Paging then, Paging now) {
        String old = mode(then.request());
        String young = mode(now.request());
        if (!old.equals(young)) {
            String what = "paging" + owner + " asks by " + young + ", and asked by " + old;
            changes.changed(then.position(), now.position(), what, Kind.PAGING);
        }
        String size = asked(now.request().size());
        if (!size.equals(asked(then.request().size()))) {
            String what = "paging's size" + owner + " is asked for " + size + ", and was "
                    + asked(then.request().size());
            changes.changed(then.position(), now.position(), what, Kind.PAGING_SIZE);
        }
        Paging.Response a = then.response();
        Paging.Response b = now.response();
        member("items", then, a.items(), now, b.items(), true);
        member("cursor", then, a.cursor(), now, b.cursor(), true);
        member("more", then, a.more(), now, b.more(), false);
        member("page", then, a.page(), now, b.page(), false);
        member("size", then, a.size(), now, b.size(), false);
        member("total", then, a.total(), now, b.total(), false);
        member("pages", then, a.pages(), now, b.pages(), false);
    }

    private static String mode(Request request) {
        if (request instanceof Request.ByPage byPage) {
            return "page " + byPage.page() + " from " + byPage.first();
        } else if (request instanceof Request.ByOffset byOffset) {
            return "offset " + byOffset.offset();
        }
        return "cursor " + ((Request.ByCursor) request).cursor();
    }

    private void member(
            String member, Paging then, @Nullable Located old, Paging now, @Nullable Located young, boolean needed) {
        String was = text(old);
        String is = text(young);
        if (!was.equals(is)) {
            Position before = old == null ? then.position() : old.position();
            Position after = young == null ? now.position() : young.position();
            String what = "paging's " + member + owner + " is " + is + ", and was " + was;
            changes.changed(before, after, what, kind(old, young, needed));
        }
    }

    private static Kind kind(@Nullable Located old, @Nullable Located young, boolean needed) {
        if (needed || (old != null && young != null)) {
            return Kind.PAGING;
        }
        return young == null ? Kind.PAGING_REMOVED : Kind.PAGING_ADDED;
    }

    private static String asked(@Nullable Located parameter) {
        return parameter == null ? "nowhere" : "by " + parameter.text();
    }

    private static String text(@Nullable Located member) {
        return member == null ? "nowhere" : member.text();
    }
}
