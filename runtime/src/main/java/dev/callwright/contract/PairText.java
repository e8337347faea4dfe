package dev.callwright.contract;

/** Names and values as they stand in a query or a form: {@code a=1&b=2}. */
final class PairText {
    private final StringBuilder text = new StringBuilder();

    void add(String name, String value) {
        addEncoded(name, PercentEncoding.encode(value));
    }

    void add(ListText list) {
        if (!list.repeatsName()) {
            addEncoded(list.writtenName(), list.encoded());
            return;
        }
        for (String value : list.texts()) {
            add(list.writtenName(), value);
        }
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void addEncoded(String name, String value) {
        text.append(isEmpty() ? "" : "&")
                .append(PercentEncoding.encode(name))
                .append('=')
                .append(value);
    }
}
