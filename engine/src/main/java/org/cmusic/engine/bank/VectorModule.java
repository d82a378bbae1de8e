package org.cmusic.engine.bank;

/**
 * The incubating module with explicit vectors. A module named on the command line costs every start a little and prints a
 * warning, so it is added when it is first wanted, which takes the consent of the JVM: the manifest of an executable jar
 * gives it by {@code Add-Exports: java.base/jdk.internal.module}.
 */
final class VectorModule {
    private static final String NAME = "jdk.incubator.vector";

    private VectorModule() {}

    /** Whether there are vectors, added just now or before. */
    static boolean isPresent() {
        return ModuleLayer.boot().findModule(NAME).isPresent() || Added.PRESENT;
    }

    /** Tried once. */
    private static final class Added {
        static final boolean PRESENT = add();

        private static boolean add() {
            try {
                Class<?> modules = Class.forName("jdk.internal.module.Modules");
                modules.getMethod("loadModule", String.class).invoke(null, NAME);
                Class.forName("jdk.incubator.vector.FloatVector");
                return true;
            } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
                return false;
            }
        }
    }
}
