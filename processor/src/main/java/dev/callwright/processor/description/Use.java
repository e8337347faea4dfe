package dev.callwright.processor.description;

/**
 * A description that another one uses for its types, envelope, paging, errors and formats.
 *
 * @param reference as written: a file relative to the using one, or the qualified name of an API in a jar
 * @param description what was found there
 * @param compiled true where its classes come ready in a jar, so that nothing is generated for it again
 */
public record Use(Located reference, Description description, boolean compiled) {
    /**
     * The resource in which a jar holds the description with this qualified name, {@code dev.acme.common.Common}. It
     * lies beside the classes: javac finds nothing in a jar's folders that can't be packages, META-INF among them.
     */
    public static String resource(String qualifiedName) {
        return qualifiedName.replace('.', '/') + ".callwright.yaml";
    }
}
