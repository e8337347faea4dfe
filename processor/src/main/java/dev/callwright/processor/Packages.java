package dev.callwright.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The classes of a compilation with the packages that they lie in; Java wants no name to be one of each. */
final class Packages {
    private final Set<String> classes = new HashSet<>();
    private final Set<String> packages = new HashSet<>();

    void add(String className) {
        classes.add(className);
        packages.addAll(around(className));
    }

    /** The names that are those of a class and of a package as soon as there is a class of this name. */
    Stream<String> clashes(String className) {
        return Stream.concat(
                around(className).stream().filter(classes::contains),
                Stream.of(className).filter(packages::contains));
    }

    private static List<String> around(String className) {
        List<String> around = new ArrayList<>();
        for (int dot = className.indexOf('.'); dot >= 0; dot = className.indexOf('.', dot + 1)) {
            around.add(className.substring(0, dot));
        }
        return around;
    }
}
