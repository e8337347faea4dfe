package dev.callwright.processor.naming;

/** The name of a top-level Java type. */
public record QualifiedName(String packageName, String simpleName) {
    @Override
    public String toString() {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }
}
