package org.kinvis.inference.histfactory;

/** A fit without a result: it did not converge, or the likelihood vanishes where it starts. */
public final class FitException extends ArithmeticException {

    private static final long serialVersionUID = 1L;

    FitException(String message) {
        super(message);
    }
}
