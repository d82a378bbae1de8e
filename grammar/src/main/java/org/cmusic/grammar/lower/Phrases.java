package org.cmusic.grammar.lower;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cmusic.grammar.program.Definition;
import org.cmusic.grammar.program.Program;
import org.cmusic.grammar.program.ProgramFile;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.PhraseDefinition;
import org.cmusic.grammar.syntax.PhraseParameter;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.score.Block;
import org.cmusic.model.score.Phrase;

/** The phrases of a program, each with the place by which steps play it. */
final class Phrases {
    private final Program program;
    private final List<Definition> definitions = new ArrayList<>();
    private final Map<Statement, Integer> indices = new IdentityHashMap<>();

    Phrases(Program program) {
        this.program = program;
        for (ProgramFile file : program.files()) {
            for (Statement statement : file.statements()) {
                if (statement instanceof PhraseDefinition phrase) {
                    indices.put(phrase, definitions.size());
                    definitions.add(new Definition(file, phrase, phrase.name()));
                }
            }
        }
    }

    Optional<Integer> index(ProgramFile file, Name name) {
        return program.namespace(file).find(name.text(), PhraseDefinition.class).map(indices::get);
    }

    List<String> parameters(int index) {
        return definition(index).parameters().stream()
                .map(parameter -> parameter.name().text())
                .toList();
    }

    /** Whether one of the parameters has neither a value nor a default. */
    boolean lacks(int index, List<Optional<Expression>> values) {
        List<PhraseParameter> parameters = definition(index).parameters();
        return IntStream.range(0, values.size())
                .anyMatch(i -> values.get(i).isEmpty()
                        && parameters.get(i).defaultValue().isEmpty());
    }

    private PhraseDefinition definition(int index) {
        return (PhraseDefinition) definitions.get(index).statement();
    }

    /** All phrases, lowered. */
    List<Phrase> lower(ExpressionLowering expressions) {
        StepLowering steps = new StepLowering(expressions, this);
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < definitions.size(); i++) {
            phrases.add(lower(definitions.get(i).file(), definition(i), expressions, steps));
        }
        return phrases;
    }

    private static Phrase lower(
            ProgramFile file, PhraseDefinition phrase, ExpressionLowering expressions, StepLowering steps) {
        Context context = new Context(file, Context.Role.SCORE)
                .within("phrase " + phrase.name().text());
        List<Phrase.Parameter> parameters = new ArrayList<>();
        phrase.parameters().forEach(parameter -> {
            Optional<Expression> fallback = parameter
                    .defaultValue()
                    .map(value -> expressions.lower(
                            value, context.within(parameter.name().text())));
            context.locals().define(parameter.name().text(), Optional.empty());
            parameters.add(new Phrase.Parameter(parameter.name().text(), fallback));
        });
        Block body = steps.block(phrase.body(), context);
        return new Phrase(
                phrase.name().text(), parameters, body, context.locals().slots());
    }
}
