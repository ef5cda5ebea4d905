package org.duban.meeting.directive;

import java.util.Arrays;
import java.util.List;

/**
 * Tells which of several equal sentences of one text are which of another: they keep their order, and move as little as
 * possible.
 */
final class SamePlaces {
    /** Beyond that many comparisons, a text repeats itself so often that the first ones are as good as any. */
    private static final long MOST_COMPARED = 4_000_000;

    private SamePlaces() {}

    /**
     * For each earlier place the index of the later one that it is now, or -1.
     *
     * @param earlier ascending
     * @param later ascending
     */
    static int[] of(List<Integer> earlier, List<Integer> later) {
        if (earlier.size() > later.size()) {
            return turned(of(later, earlier), earlier.size());
        }
        int spare = later.size() - earlier.size();
        boolean inOrder = spare == 0 || (long) earlier.size() * (spare + 1) > MOST_COMPARED;
        return leavingOut(inOrder ? new int[earlier.size()][1] : costs(earlier, later, spare));
    }

    /** How far in all the first places move at least, if so many of the later ones are left out before; a row a place. */
    private static int[][] costs(List<Integer> earlier, List<Integer> later, int spare) {
        int[][] costs = new int[earlier.size()][spare + 1];
        for (int place = 0; place < costs.length; place++) {
            for (int left = 0; left <= spare; left++) {
                long before = place == 0 ? 0 : costs[place - 1][left];
                long here = before + Math.abs((long) earlier.get(place) - later.get(place + left));
                long sooner = left == 0 ? Integer.MAX_VALUE : costs[place][left - 1];
                costs[place][left] = (int) Math.min(Math.min(here, sooner), Integer.MAX_VALUE);
            }
        }
        return costs;
    }

    private static int[] leavingOut(int[][] costs) {
        int[] partners = new int[costs.length];
        int left = costs.length == 0 ? 0 : costs[0].length - 1;
        for (int place = costs.length - 1; place >= 0; place--) {
            while (left > 0 && costs[place][left - 1] == costs[place][left]) {
                left--;
            }
            partners[place] = place + left;
        }
        return partners;
    }

    private static int[] turned(int[] partners, int size) {
        int[] turned = new int[size];
        Arrays.fill(turned, -1);
        for (int i = 0; i < partners.length; i++) {
            turned[partners[i]] = i;
        }
        return turned;
    }
}
