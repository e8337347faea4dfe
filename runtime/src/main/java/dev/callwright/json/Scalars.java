package dev.callwright.json;

import java.math.BigDecimal;

/** How values are read and written that are neither lists nor objects. */
// Classes in place of lambdas: the first lambda costs an application more time at its start than reading its first
// answer.
final class Scalars {
    private Scalars() {}

    static final class Text implements JsonDecoder<String>, JsonEncoder<String> {
        static final Text CODEC = new Text();

        @Override
        public String decode(JsonReader in) {
            return in.readString();
        }

        @Override
        public void encode(String value, JsonWriter out) {
            out.value(value);
        }
    }

    static final class Int implements JsonDecoder<Integer>, JsonEncoder<Integer> {
        static final Int CODEC = new Int();

        @Override
        public Integer decode(JsonReader in) {
            return in.readInt();
        }

        @Override
        public void encode(Integer value, JsonWriter out) {
            out.value(value);
        }
    }

    static final class Int64 implements JsonDecoder<Long>, JsonEncoder<Long> {
        static final Int64 CODEC = new Int64();

        @Override
        public Long decode(JsonReader in) {
            return in.readLong();
        }

        @Override
        public void encode(Long value, JsonWriter out) {
            out.value(value);
        }
    }

    static final class Float64 implements JsonDecoder<Double>, JsonEncoder<Double> {
        static final Float64 CODEC = new Float64();

        @Override
        public Double decode(JsonReader in) {
            return in.readDouble();
        }

        @Override
        public void encode(Double value, JsonWriter out) {
            out.value(value);
        }
    }

    static final class Decimal implements JsonDecoder<BigDecimal>, JsonEncoder<BigDecimal> {
        static final Decimal CODEC = new Decimal();

        @Override
        public BigDecimal decode(JsonReader in) {
            return in.readDecimal();
        }

        @Override
        public void encode(BigDecimal value, JsonWriter out) {
            out.value(value);
        }
    }

    static final class Bool implements JsonDecoder<Boolean>, JsonEncoder<Boolean> {
        static final Bool CODEC = new Bool();

        @Override
        public Boolean decode(JsonReader in) {
            return in.readBoolean();
        }

        @Override
        public void encode(Boolean value, JsonWriter out) {
            out.value(value);
        }
    }

    static final class Any implements JsonDecoder<JsonValue>, JsonEncoder<JsonValue> {
        static final Any CODEC = new Any();

        @Override
        public JsonValue decode(JsonReader in) {
            return in.readValue();
        }

        @Override
        public void encode(JsonValue value, JsonWriter out) {
            out.value(value);
        }
    }
}
