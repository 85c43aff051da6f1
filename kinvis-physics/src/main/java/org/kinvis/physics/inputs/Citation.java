package org.kinvis.physics.inputs;

/**
 * Where a number or a formula comes from.
 *
 * @param key key of the bibliography entry
 * @param where the equation, table, listing or file in it; may be empty
 */
public record Citation(String key, String where) {

    public static Citation of(String key, String where) {
        return new Citation(key, where);
    }

    @Override
    public String toString() {
        return where.isEmpty() ? key : key + ", " + where;
    }
}
