package org.cmusic.composers.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFileTest {
    private static final List<String> NAMES =
            RuleCatalog.all().stream().map(RuleSpec::name).toList();

    @Test
    void theUsualRulesAreAllThatThereAre() {
        assertThat(RuleFile.usual().entries().keySet()).containsExactlyInAnyOrderElementsOf(NAMES);
        for (RuleSpec spec : RuleCatalog.all()) {
            assertThat(RuleFile.usual().entries().get(spec.name()).numbers().keySet())
                    .as(spec.name())
                    .containsExactlyInAnyOrderElementsOf(spec.parameters().stream()
                            .map(RuleSpec.Parameter::name)
                            .toList());
        }
    }

    @Test
    void theManualHasEachRuleOnce() throws Exception {
        List<String> told = Files.readAllLines(Path.of("../docs/rules.md")).stream()
                .filter(line -> line.matches("\\| `[a-z]+\\.[a-z-]+` \\| .+ \\| (Fux|Jeppesen|harmony|taste) \\|"))
                .map(line -> line.split("`")[1])
                .toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(NAMES);
    }

    @Test
    void whatIsNotNamedStaysAsItIs() {
        RuleBook book = RuleFile.read("# mine\nspecies.range 2.5 semitones=14  # narrow\n\nspecies.leap off\n");
        assertThat(book.strictness("species.range")).isEqualTo(new Strictness(false, 2.5));
        assertThat(book.number("species.range", "semitones")).isEqualTo(14);
        assertThat(book.strictness("species.leap").isOff()).isTrue();
        assertThat(book.number("species.repetition", "two")).isEqualTo(2);
        assertThat(RuleFile.read("")).isEqualTo(RuleFile.usual());
        assertThat(RuleFile.read(RuleFile.usualText())).isEqualTo(RuleFile.usual());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "species.lep hard | no rule is called `species.lep`",
                "melody.spacing hard | did you mean `species.spacing`?",
                "species.leap | write `hard`, `off` or a cost",
                "species.leap soft | none of `hard`, `off` or a cost from 0 to 1000",
                "species.leap -1 | none of `hard`",
                "species.leap 1001 | none of `hard`",
                "species.leap NaN | none of `hard`",
                "species.range hard semitones=99 | semitones is a whole number from 6 to 36",
                "species.range hard semitones=wide | semitones is a whole number from 6 to 36",
                "species.range hard semitones | semitones is a whole number from 6 to 36",
                "species.range hard steps=9 | `species.range` has no number `steps`; it has semitones",
                "species.leap hard steps=9 | it has none",
                "cantus.step 1 | the rule `cantus.step` comes twice; keep one"
            })
    void aMistakeIsToldWithItsLine(String line, String message) {
        assertThatThrownBy(() -> RuleFile.read("cantus.step 3\n\n" + line + "\n"))
                .isInstanceOfSatisfying(
                        RuleFileException.class, e -> assertThat(e.line()).isEqualTo(3))
                .hasMessageStartingWith("line 3: ")
                .hasMessageContaining(message);
    }
}
