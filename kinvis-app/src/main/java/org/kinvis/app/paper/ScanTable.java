package org.kinvis.app.paper;

import java.util.List;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.inputs.Version;

/** The points behind a scan figure as CSV: those inside the axes, with their coefficients' recipe. */
final class ScanTable {

    private static final int DIGITS = 8;
    private static final long DECIMALS = 100_000_000;

    private ScanTable() {}

    static String csv(long seed, ScanCloud... clouds) {
        StringBuilder csv = new StringBuilder(1 << 24);
        csv.append("# kinvis ")
                .append(Version.current())
                .append(", inputs paper, seed ")
                .append(seed);
        csv.append("; points inside the axes; ").append(ScanCloud.RECIPE).append('\n');
        for (ScanCloud cloud : clouds) {
            csv.append("# scan ").append(cloud.name()).append(": ");
            csv.append(
                    String.join(
                            " ", cloud.coefficients().stream().map(Coefficient::name).toList()));
            csv.append(", ").append(cloud.size()).append(" points\n");
        }
        csv.append("scan,point,R_K,R_K*\n");
        for (ScanCloud cloud : clouds) {
            String name = cloud.name().substring(cloud.name().indexOf(", ") + 2);
            for (int i = 0; i < cloud.size(); i++) {
                if (Figure2Panels.shows(cloud.rK(i), cloud.rKStar(i))) {
                    csv.append(name).append(',').append(i).append(',');
                    append(csv, cloud.rK(i)).append(',');
                    append(csv, cloud.rKStar(i)).append('\n');
                }
            }
        }
        return csv.toString();
    }

    /** Chosen points with all their coefficients. */
    static String csv(long seed, ScanCloud cloud, List<Integer> points) {
        StringBuilder csv = new StringBuilder(1 << 20);
        csv.append("# kinvis ")
                .append(Version.current())
                .append(", inputs paper, seed ")
                .append(seed);
        csv.append("; scan ").append(cloud.name()).append(", highlighted points\n");
        csv.append("point,R_K,R_K*");
        cloud.coefficients().forEach(coefficient -> csv.append(',').append(coefficient.name()));
        csv.append('\n');
        for (int i : points) {
            csv.append(i).append(',').append(cloud.rK(i)).append(',').append(cloud.rKStar(i));
            for (double value : cloud.point(i)) {
                csv.append(',').append(value);
            }
            csv.append('\n');
        }
        return csv.toString();
    }

    /** Eight decimals: String.format would take seconds for so many. */
    private static StringBuilder append(StringBuilder csv, double value) {
        long scaled = Math.round(value * DECIMALS);
        csv.append(scaled / DECIMALS).append('.');
        return csv.append(Long.toString(DECIMALS + scaled % DECIMALS), 1, DIGITS + 1);
    }
}
