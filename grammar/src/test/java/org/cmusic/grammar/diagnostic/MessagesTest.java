package org.cmusic.grammar.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final Set<String> GENERAL =
            Set.of("begins", "candidates", "expected", "fix", "place", "reason", "related", "report");

    static Properties bundle() throws Exception {
        Properties texts = new Properties();
        try (var in = Messages.class.getResourceAsStream("messages.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    static Stream<String> slugs() {
        return Messages.slugs().stream();
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void everySlugIsComplete(String slug) throws Exception {
        assertThat(bundle()).containsKeys(slug + ".severity", slug + ".message", slug + ".help", slug + ".explain");
        assertThat(Messages.severity(slug)).isNotNull();
        assertThat(Messages.explain(slug)).get().asString().hasSizeGreaterThan(60);
    }

    @Test
    void everyTextBelongsToASlug() throws Exception {
        Set<String> owners = new TreeSet<>();
        bundle().stringPropertyNames().forEach(key -> owners.add(key.substring(0, key.indexOf('.'))));
        owners.removeAll(GENERAL);
        assertThat(owners).isEqualTo(new TreeSet<>(Messages.slugs()));
    }

    @Test
    void messagesAreOneLowerCaseClause() throws Exception {
        bundle().forEach((key, text) -> {
            if (key.toString().contains(".message")) {
                assertThat(text.toString())
                        .as(key.toString())
                        .matches("[a-z`{].*[^.]")
                        .doesNotContain("\n");
            }
        });
    }

    @Test
    void explanationsIndentTheirExamples() {
        assertThat(Messages.explain("missing-header")).get().asString().endsWith("\n    cmusic 1");
        assertThat(Messages.explain("no-such-slug")).isEmpty();
    }

    @Test
    void argumentsFromTheTextAreMadeHarmless() {
        Diagnostic diagnostic = Diagnostic.at("unknown-name", Span.NOWHERE).with("name", "a\u001B[31m{name}$1");
        assertThat(diagnostic.message()).isEqualTo("nothing is called `a␛[31m{name}$1` here");
        Diagnostic endless = Diagnostic.at("unknown-name", Span.NOWHERE).with("name", "x".repeat(1000));
        assertThat(endless.message()).hasSizeLessThan(250).contains("xxx…");
    }
}
