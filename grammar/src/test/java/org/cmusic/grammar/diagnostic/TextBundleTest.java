package org.cmusic.grammar.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBundleTest {

    @Test
    void holdsTheMessagesAsThePlatformReadsThem() throws IOException {
        try (var in = Messages.class.getResourceAsStream("messages.properties")) {
            check(in.readAllBytes());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n# a=b\n!c=d\n",
                "a=1\nb=2",
                "a=1\\\n   2\\\n# 3\nb=\\ or\\ \n",
                "a=1\\\\\nb=2\\\\\\\n3\nc=4\\",
                "a=é “x” 🎵\\\n  ä\r\nb=x\\\r\n  y\r\n\r\nc=\n",
                "a=b=c:d\\u00e9\\n\\\n\\n\nb=\\\n",
            })
    void holdsTextsAsThePlatformReadsThem(String text) throws IOException {
        check(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void check(byte[] bytes) throws IOException {
        Properties wanted = new Properties();
        wanted.load(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
        TextBundle bundle = new TextBundle(bytes);
        assertThat(bundle.keys()).isEqualTo(wanted.stringPropertyNames());
        for (String key : bundle.keys()) {
            assertThat(bundle.get(key)).as(key).contains(wanted.getProperty(key));
            assertThat(bundle.get(key)).as(key).contains(wanted.getProperty(key));
        }
        assertThat(bundle.has("none")).isFalse();
        assertThat(bundle.get("none")).isEmpty();
    }
}
