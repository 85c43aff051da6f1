package org.kinvis.app.cli;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * Standard error, put back in its place. A virtual machine that runs with an incubating module says so on
 * standard error, and no option silences it. The launcher therefore gives it another descriptor at the
 * start, and tells which.
 */
final class StandardError {

    /** The descriptor that standard error has in the meantime. */
    private static final String DESCRIPTOR = "kinvis.stderr";

    private static final int STANDARD_ERROR = 2;

    private StandardError() {}

    /** Does it, if the launcher says so: POSIX's dup2. */
    static void restore() {
        Integer descriptor = Integer.getInteger(DESCRIPTOR);
        if (descriptor == null) {
            return;
        }
        Linker linker = Linker.nativeLinker();
        MethodHandle dup2 =
                linker.downcallHandle(
                        linker.defaultLookup().find("dup2").orElseThrow(),
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        try {
            int result = (int) dup2.invokeExact(descriptor.intValue(), STANDARD_ERROR);
            if (result != STANDARD_ERROR) {
                throw new IllegalStateException("no descriptor " + descriptor);
            }
        } catch (Throwable e) {
            throw new IllegalStateException("standard error", e);
        }
    }
}
