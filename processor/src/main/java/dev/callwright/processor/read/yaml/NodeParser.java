package dev.callwright.processor.read.yaml;

import dev.callwright.processor.description.Position;
import dev.callwright.processor.read.Problems;
import dev.callwright.processor.read.ReadProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * YAML text to nodes. Parses events rather than composing a tree, so that anchors, tags and repeated keys are seen, and
 * nothing that is refused is ever expanded.
 */
final class NodeParser {
    private static final int DEEPEST = 20;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private final SourceText source;
    private final Problems problems;
    private final Iterator<Event> events;

    private NodeParser(String file, String text, Problems problems) {
        this.source = new SourceText(file, text);
        this.problems = problems;
        this.events = new Parse(SETTINGS).parseString(text).iterator();
    }

    /** The one document of a text; empty, and problems reported, where there is none. */
    static Optional<Node> parse(String file, String text, Problems problems) {
        try {
            return new NodeParser(file, text, problems).document();
        } catch (YamlEngineException e) {
            SyntaxProblem.report(e, file, text, problems);
        } catch (TooDeep e) {
            problems.report(
                    ReadProblem.YAML_NESTING,
                    e.position,
                    "this is nested deeper than " + DEEPEST + " levels",
                    "declare what is within as a type of its own");
        }
        return Optional.empty();
    }

    private Optional<Node> document() {
        events.next(); // the stream begins
        Event first = events.next();
        if (first.getEventId() == Event.ID.StreamEnd) {
            return Optional.empty();
        }
        Node root = node(events.next(), 1);
        boolean empty = root instanceof Node.Scalar scalar
                && !scalar.quoted()
                && scalar.text().isEmpty();
        events.next(); // the document ends
        Event next = events.next();
        if (next.getEventId() == Event.ID.DocumentStart) {
            problems.report(
                    ReadProblem.YAML_DOCUMENTS,
                    source.position(next),
                    "a second document begins here",
                    "put it in a file of its own");
        }
        return empty ? Optional.empty() : Optional.of(root);
    }

    private Node node(Event event, int depth) {
        refuseAnchorAndTag(event);
        if (event instanceof AliasEvent alias) {
            refuse(ReadProblem.YAML_ALIAS, event, "an alias '*" + alias.getAlias() + "' is not allowed");
            return new Node.Refused(source.position(event));
        } else if (event instanceof ScalarEvent scalar) {
            return source.scalar(scalar);
        } else if (depth > DEEPEST) {
            throw new TooDeep(source.position(event));
        }
        return event instanceof MappingStartEvent mapping
                ? mapping(mapping, depth)
                : sequence((CollectionStartEvent) event, depth);
    }

    private Node sequence(CollectionStartEvent start, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new Node.Sequence(items, start.isFlow(), source.position(start));
    }

    private Node mapping(MappingStartEvent start, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Node key = node(event, depth + 1);
            Node value = node(events.next(), depth + 1);
            if (!(key instanceof Node.Scalar scalar)) {
                reportKey(key);
            } else if (scalar.text().equals("<<") && !scalar.quoted()) {
                refuse(ReadProblem.YAML_ALIAS, event, "the merge key '<<' is not allowed");
            } else {
                Integer earlier = seen.putIfAbsent(scalar.text(), entries.size());
                if (earlier == null) {
                    entries.add(new Node.Entry(scalar, value, false));
                } else {
                    repeat(scalar, value, entries, earlier);
                }
            }
        }
        return new Node.Mapping(entries, start.isFlow(), source.position(start));
    }

    /** The first counts, unless it has nothing: then its author meant this one. */
    private void repeat(Node.Scalar key, Node value, List<Node.Entry> entries, int earlier) {
        Node.Entry first = entries.get(earlier);
        problems.report(
                ReadProblem.DUPLICATE_KEY,
                key.position(),
                "'" + key.text() + "' stands here a second time, after line "
                        + first.key().position().line(),
                "keep one");
        if (first.value() instanceof Node.Scalar scalar && scalar.isNull()) {
            entries.set(earlier, new Node.Entry(key, value, false));
        } else {
            entries.add(new Node.Entry(key, value, true));
        }
    }

    private void reportKey(Node key) {
        if (!(key instanceof Node.Refused)) {
            problems.report(
                    ReadProblem.WRONG_KIND, key.position(), key.kind() + " stands where a key should", "write a text");
        }
    }

    private void refuseAnchorAndTag(Event event) {
        if (!(event instanceof AliasEvent)
                && event instanceof NodeEvent node
                && node.getAnchor().isPresent()) {
            refuse(
                    ReadProblem.YAML_ALIAS,
                    event,
                    "an anchor '&" + node.getAnchor().get() + "' is not allowed");
        }
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
        tag.ifPresent(name -> problems.report(
                ReadProblem.YAML_TAG,
                source.position(event),
                "a tag '" + name.replace("tag:yaml.org,2002:", "!!") + "' is not allowed",
                "leave it out"));
    }

    private void refuse(ReadProblem problem, Event event, String cause) {
        problems.report(problem, source.position(event), cause, "write out what it stands for");
    }

    /** Ends the parsing: no person nests so deep, and a text that does may be made to exhaust the stack. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Position position;

        TooDeep(Position position) {
            super(null, null, false, false);
            this.position = position;
        }
    }
}
