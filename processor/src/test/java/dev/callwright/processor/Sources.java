package dev.callwright.processor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where sources belong. */
final class Sources {
    private static final Pattern PACKAGE = Pattern.compile("\\bpackage ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("\\b(?:@?interface|class|enum|record) (\\w+)");

    private Sources() {}

    /** The path of a compilation unit below its source folder. */
    static String path(String text) {
        Matcher packageName = PACKAGE.matcher(text);
        String folder = packageName.find() ? packageName.group(1).replace('.', '/') + "/" : "";
        Matcher type = TYPE.matcher(text);
        if (!type.find()) {
            throw new AssertionError("no type in " + text);
        }
        return folder + type.group(1) + ".java";
    }
}
