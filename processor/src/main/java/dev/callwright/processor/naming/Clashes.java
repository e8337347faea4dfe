package dev.callwright.processor.naming;

import dev.callwright.processor.description.Position;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds the names that Java, or a file system, cannot tell apart or cannot hold. */
final class Clashes {

    /** Far below what a class file takes, and far above what anyone can read. */
    private static final int LONGEST_MEMBER = 1_000;

    private final Claims claims;
    private final List<Collision> collisions = new ArrayList<>();

    Clashes(Claims claims) {
        this.claims = claims;
    }

    List<Collision> collisions() {
        compare(claims.classes(), Clashes::folded);
        claims.members().forEach(members -> compare(members, Function.identity()));
        return collisions;
    }

    List<Overlong> tooLong() {
        List<Overlong> found = new ArrayList<>();
        Set<Position> reported = new HashSet<>();
        measure(claims.classes(), Identifiers.LONGEST_FILE, reported, found);
        claims.members().forEach(members -> measure(members, LONGEST_MEMBER, reported, found));
        return found;
    }

    /** What follows from a name that is too long is not too long for a reason of its own. */
    private static void measure(List<Claim> claims, int most, Set<Position> reported, List<Overlong> found) {
        for (Claim claim : claims) {
            int bytes = claim.name().getBytes(StandardCharsets.UTF_8).length;
            if (bytes > most && reported.add(claim.position())) {
                found.add(new Overlong(claim, bytes, most));
            }
        }
    }

    /**
     * Parts whose names are the same as written are left out: that they are declared twice is another matter. So are the
     * followers of two parts that clash already.
     */
    private void compare(List<Claim> claims, Function<String, String> key) {
        Map<String, Claim> first = new HashMap<>();
        Set<List<Position>> reported = new HashSet<>();
        for (Claim claim : claims) {
            Claim earlier = first.putIfAbsent(key.apply(claim.name()), claim);
            if (earlier != null
                    && !earlier.what().equals(claim.what())
                    && reported.add(List.of(earlier.position(), claim.position()))) {
                collisions.add(new Collision(earlier, claim));
            }
        }
    }

    /** As a file system that ignores case sees it. */
    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
