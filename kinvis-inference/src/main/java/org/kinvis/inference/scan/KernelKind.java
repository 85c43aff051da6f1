package org.kinvis.inference.scan;

import java.util.Locale;

/** With what the loops over points run. All give the same bits. */
public enum KernelKind {
    /** Vector registers, by {@code jdk.incubator.vector}. */
    SIMD,
    /** One point after the other, as the compiler likes. */
    SCALAR;

    private static final String MODULE = "jdk.incubator.vector";

    /** Fewer numbers than this in a register are not worth it. */
    private static final int FEWEST_LANES = 4;

    /** The fastest that runs on this machine. */
    public static KernelKind fastest() {
        return SIMD.isAvailable() && VectorKernel.lanes() >= FEWEST_LANES ? SIMD : SCALAR;
    }

    /** Whether the virtual machine has it: {@code --add-modules jdk.incubator.vector}. */
    public boolean isAvailable() {
        return this == SCALAR || ModuleLayer.boot().findModule(MODULE).isPresent();
    }

    /** The name in reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    Kernel kernel() {
        return switch (this) {
            case SIMD -> new VectorKernel();
            case SCALAR -> new ScalarKernel();
        };
    }
}
