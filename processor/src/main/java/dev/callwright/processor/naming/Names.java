package dev.callwright.processor.naming;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Constant;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.ErrorCode;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Inheritance;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Parameter;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeDefinition.Enumeration;
import dev.callwright.processor.description.TypeDefinition.Model;
import dev.callwright.processor.description.TypeDefinition.Union;
import dev.callwright.processor.description.TypeRef;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every Java name of what is generated from one description. Immutable, and a function of the description alone.
 *
 * <p>A name the description asks for is taken as is. Else it is the user's, written as Java's habits want it, and with
 * an underscore behind it where Java or the generated class has that name already. Two names of the user's that become
 * one are never told apart silently: {@link #collisions()}.
 */
public final class Names {
    private final Description description;
    private final String api;
    private final Map<String, TypeDefinition> visible = new HashMap<>();
    private final Map<Located, QualifiedName> types = new HashMap<>();
    private final IdentityHashMap<TypeDefinition, Members> members = new IdentityHashMap<>();
    private final Set<String> roots = new HashSet<>();
    private final Set<String> typeNames = new HashSet<>();

    private Names(Description description) {
        this.description = description;
        this.api = Words.of(description.api().text()).upperCamel();
        for (Inheritance.Declaration declaration : Inheritance.of(description).types()) {
            see(declaration.type(), declaration.owner().packageName().text());
        }
        roots.add(root(description.packageName().text()));
        for (TypeDefinition type : description.types()) {
            if (type instanceof Model model) {
                members.put(model, new Members(Scope.MODEL, model.fields(), roots, typeNames));
            }
        }
    }

    /** Decides every name; total on any description, however wrong. */
    public static Names of(Description description) {
        return new Names(description);
    }

    private void see(TypeDefinition type, String packageName) {
        visible.putIfAbsent(type.name().text(), type);
        QualifiedName name = new QualifiedName(packageName, simpleName(type));
        types.put(type.name(), name);
        roots.add(root(packageName));
        typeNames.add(name.simpleName());
    }

    private static String root(String packageName) {
        return packageName.split("\\.", 2)[0];
    }

    /** The class of a type of this description, or of one it uses. */
    public QualifiedName type(TypeDefinition type) {
        QualifiedName name = types.get(type.name());
        return name != null ? name : new QualifiedName(description.packageName().text(), simpleName(type));
    }

    static String simpleName(TypeDefinition type) {
        return scope(type).name(type.javaName(), Words.of(type.name().text()).upperCamel());
    }

    static Scope scope(TypeDefinition type) {
        if (type instanceof Union) {
            return Scope.UNIONS;
        }
        return type instanceof Model ? Scope.MODELS : Scope.ENUMS;
    }

    /**
     * The type a reference means.
     *
     * @throws NoSuchElementException where there is none, which {@code check} has reported
     */
    public TypeDefinition resolve(TypeRef.Named ref) {
        return find(ref).orElseThrow(() -> new NoSuchElementException("no type '" + ref.name() + "'"));
    }

    /**
     * The type a reference means, if it is one and there is such: the description's own, else that of the nearest
     * description it uses.
     */
    public Optional<TypeDefinition> find(TypeRef type) {
        return type instanceof TypeRef.Named named ? Optional.ofNullable(visible.get(named.name())) : Optional.empty();
    }

    /** The enum a reference means, if it does. */
    public Optional<Enumeration> enumeration(TypeRef type) {
        return find(type).filter(Enumeration.class::isInstance).map(Enumeration.class::cast);
    }

    /** The types that these mean, and all that those are made of. */
    public Set<TypeDefinition> reached(Collection<TypeRef> from) {
        Set<TypeDefinition> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<TypeRef> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            open.pop()
                    .parts()
                    .flatMap(part -> find(part).stream())
                    .filter(reached::add)
                    .forEach(type -> open.addAll(type.within()));
        }
        return reached;
    }

    /** The names of all types a reference may mean. */
    public Set<String> typeNames() {
        return Set.copyOf(visible.keySet());
    }

    public String client() {
        return api + "Client";
    }

    public String asyncClient() {
        return api + "AsyncClient";
    }

    public String httpClient() {
        return "Http" + client();
    }

    public String httpAsyncClient() {
        return "Http" + asyncClient();
    }

    /** The class that holds the facts of the calls. */
    public String calls() {
        return api + "Calls";
    }

    /** The open enum of the business codes. */
    public String errorCode() {
        return api + "ErrorCode";
    }

    /** The class of a call's request. */
    public String request(Call call) {
        return upperCamel(call) + "Request";
    }

    /** The clients' method that performs a call. */
    public String method(Call call) {
        return Scope.CLIENT.name(call.javaName(), Words.of(call.name().text()).lowerCamel());
    }

    /** The clients' method that walks the pages of a call. */
    public String pagesMethod(Call call) {
        return wanted(call.name(), call.javaName()) + "Pages";
    }

    /** The class of a call's facts, nested in {@link #calls()}. */
    public String callClass(Call call) {
        String name = upperCamel(call);
        return typeNames.contains(name) || name.equals(calls()) ? name + "_" : Scope.CALLS.free(name);
    }

    /** A generated class nested in another: as wanted, unless the outer one has that very name. */
    public static String nested(String wanted, String outer) {
        return wanted.equals(outer) ? wanted + "_" : wanted;
    }

    /** The members of a model. */
    public Members members(Model model) {
        Members own = members.get(model);
        return own != null ? own : new Members(Scope.MODEL, model.fields(), roots, typeNames);
    }

    /** The members of a call's request. */
    public Members members(Call call) {
        List<Field> fields = call.parameters().stream().map(Parameter::field).toList();
        return new Members(scope(call), fields, roots, typeNames);
    }

    static Scope scope(Call call) {
        return call.body() == null ? Scope.REQUEST : Scope.REQUEST_WITH_BODY;
    }

    /** A constant of an open enum. */
    public String constant(Constant constant, Enumeration enumeration) {
        String derived = Words.of(constant.name().text()).upperSnake();
        return constants(simpleName(enumeration)).name(constant.javaName(), derived);
    }

    /** The constant of a business code. */
    public String errorConstant(ErrorCode error) {
        String derived = Words.of(error.name().text()).upperSnake();
        return constants(errorCode()).name(error.javaName(), derived);
    }

    /** What constants of a class can't be called: its own name, for one, which they would hide. */
    static Scope constants(String className) {
        return Scope.CONSTANTS.and(Set.of(className));
    }

    /** Whether a type that is known here has the name of a class in {@code java.lang}. */
    public boolean shadowsJavaLang() {
        return typeNames.stream().anyMatch(JavaLang::contains);
    }

    /** The parts of the description that ask for one Java name, in order of writing. */
    public List<Collision> collisions() {
        return new Clashes(new Claims(description, this)).collisions();
    }

    /** The explicit Java names that cannot serve, in order of writing. */
    public List<Misnomer> misnomers() {
        return new Misnomers(description, this).list();
    }

    /** The classes and members whose names are too long for a file or a class file. */
    public List<Overlong> tooLong() {
        return new Clashes(new Claims(description, this)).tooLong();
    }

    private static String upperCamel(Call call) {
        return Words.of(wanted(call.name(), call.javaName())).upperCamel();
    }

    private static String wanted(Located name, @Nullable Located asked) {
        return asked == null ? Words.of(name.text()).lowerCamel() : asked.text();
    }
}
