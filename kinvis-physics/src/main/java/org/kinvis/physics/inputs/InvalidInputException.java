package org.kinvis.physics.inputs;

/**
 * Something the user gave is wrong. The message is one line that names the field, what is wrong
 * with it and what is allowed; a front end adds the file and the line and shows it as it is.
 */
public class InvalidInputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message one line: field, mistake, what is allowed
     */
    public InvalidInputException(String message) {
        super(message);
    }

    /**
     * @param message one line: field, mistake, what is allowed
     * @param cause what was thrown below
     */
    public InvalidInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
