package org.cmusic.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** The rooms of the house: who may know whom. */
@AnalyzeClasses(packages = "org.cmusic", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
    private static final DescribedPredicate<JavaClass> GENERATED_PARSER = describe(
            "generated parser classes",
            type -> type.getPackageName().equals("org.cmusic.grammar.parser")
                    && type.getName().matches(".*\\.Cmusic(Lexer|Parser|Visitor|BaseVisitor)?($|\\$.*)"));

    private static final DescribedPredicate<JavaClass> VECTOR =
            describe("a vector", type -> type.getName().equals("jdk.incubator.vector.FloatVector"));

    @ArchTest
    static final ArchRule MODEL_DEPENDS_ON_NOTHING_OF_OURS = noClasses()
            .that()
            .resideInAPackage("org.cmusic.model..")
            .should()
            .dependOnClassesThat(describe(
                    "other rooms",
                    type -> type.getPackageName().startsWith("org.cmusic.")
                            && !type.getPackageName().startsWith("org.cmusic.model")));

    /** Where a compiler does not inline such a method, each vector is an object, and the kernel takes several times as long. */
    @ArchTest
    static final ArchRule METHODS_NEITHER_TAKE_NOR_GIVE_VECTORS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.cmusic.engine..")
            .should()
            .haveRawReturnType(VECTOR)
            .orShould()
            .haveRawParameterTypes(
                    describe("a vector among them", types -> types.stream().anyMatch(VECTOR)));

    @ArchTest
    static final ArchRule ENGINE_NEVER_SEES_TEXT = noClasses()
            .that()
            .resideInAPackage("org.cmusic.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.cmusic.grammar..", "org.cmusic.notation..", "org.cmusic.cli..", "org.antlr..", "picocli..");

    @ArchTest
    static final ArchRule GRAMMAR_NEVER_SEES_SOUND = noClasses()
            .that()
            .resideInAPackage("org.cmusic.grammar..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.cmusic.engine..", "org.cmusic.notation..", "org.cmusic.cli..", "picocli..");

    @ArchTest
    static final ArchRule NOTATION_KNOWS_THE_MODEL_ALONE = noClasses()
            .that()
            .resideInAPackage("org.cmusic.notation..")
            .should()
            .dependOnClassesThat(describe(
                    "other rooms than the model",
                    type -> type.getPackageName().startsWith("org.cmusic.")
                            && !type.getPackageName().startsWith("org.cmusic.notation")
                            && !type.getPackageName().startsWith("org.cmusic.model")));

    @ArchTest
    static final ArchRule COMPOSERS_KNOW_MODEL_AND_NOTATION = noClasses()
            .that()
            .resideInAPackage("org.cmusic.composers..")
            .should()
            .dependOnClassesThat(describe(
                    "other rooms than model and notation",
                    type -> type.getPackageName().startsWith("org.cmusic.")
                            && !type.getPackageName().startsWith("org.cmusic.composers")
                            && !type.getPackageName().startsWith("org.cmusic.notation")
                            && !type.getPackageName().startsWith("org.cmusic.model")));

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_KNOWS_GRAMMAR_AND_ENGINE = classes()
            .that(describe(
                    "know grammar and engine",
                    type -> knows(type, "org.cmusic.grammar") && knows(type, "org.cmusic.engine")))
            .should()
            .resideInAPackage("org.cmusic.cli..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule GENERATED_PARSER_STAYS_IN_ITS_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("org.cmusic.grammar.parser")
            .should()
            .dependOnClassesThat(GENERATED_PARSER);

    @ArchTest
    static final ArchRule NO_PACKAGE_CYCLES =
            slices().assignedFrom(new EachPackage()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_MODELS = noClasses()
            .that()
            .resideInAPackage("org.cmusic..")
            .should()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    private static boolean knows(JavaClass type, String room) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith(room));
    }

    /** Every package is a slice of its own. */
    private static final class EachPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
