package dev.callwright.contract;

/** A path template that is being filled in. */
final class PathText {
    private String text;

    PathText(String template) {
        this.text = template;
    }

    /** Fills in one parameter, of which nothing but its name goes into an exception. */
    void set(String name, String encoded) {
        if (encoded.isEmpty() || encoded.equals(".") || encoded.equals("..")) {
            throw new IllegalArgumentException(
                    "path parameter " + name + " is " + (encoded.isEmpty() ? "empty" : "only dots")
                            + ", which would make it the path of another resource");
        }
        text = text.replace("{" + name + "}", encoded);
    }

    /** {@return the path, complete} */
    String complete() {
        int open = text.indexOf('{');
        if (open >= 0) {
            throw new IllegalArgumentException(
                    "path parameter " + text.substring(open + 1, text.indexOf('}', open)) + " is missing");
        }
        return text;
    }
}
