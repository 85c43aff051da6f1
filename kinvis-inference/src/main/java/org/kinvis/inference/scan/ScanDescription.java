package org.kinvis.inference.scan;

import java.io.Serializable;

/**
 * A plan as something that can be sent to another machine, which compiles it again: from the same
 * description comes the same plan.
 */
@FunctionalInterface
public interface ScanDescription extends Serializable {

    /** Compiles the plan. */
    ScanPlan plan();
}
