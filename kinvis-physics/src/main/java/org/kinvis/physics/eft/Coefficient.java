package org.kinvis.physics.eft;

/**
 * A Wilson coefficient by its name in WCxf's flavio basis, such as {@code CR_bsnutaunutau}.
 *
 * @param name the name
 */
public record Coefficient(String name) {

    @Override
    public String toString() {
        return name;
    }
}
