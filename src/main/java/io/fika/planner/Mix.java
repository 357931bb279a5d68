package io.fika.planner;

/** How far a plan is from the wished mix of categories and of new people; kept up as coffees come and go. */
final class Mix {
    private static final int CATEGORY = 40;
    private static final int NEW = 80;

    /** Coffees of each category; the last entry counts those with new people. */
    private final int[] count;
    private final int[] added;
    private final int[] share;
    private final int categories;
    private int all;
    private int points;

    Mix(Problem problem) {
        categories = problem.categories().size();
        count = new int[categories + 1];
        added = new int[2 * categories];
        share = new int[categories + 1];
        for (int c = 0; c < categories; c++) {
            share[c] = problem.categories().get(c).sharePercent();
        }
        share[categories] = problem.newSharePercent();
    }

    /** Percentages round half up. */
    private int target(int category, int among) {
        return (share[category] * among + 50) / 100;
    }

    /** The wished coffees of a category (or of new people, the last) among those that there are. */
    int target(int category) {
        return target(category, all);
    }

    int count(int category) {
        return count[category];
    }

    int groups() {
        return 2 * categories;
    }

    /** The index of new people, behind the categories. */
    int newPeople() {
        return categories;
    }

    /** Adds (1) or takes away (-1) a coffee of a group; returns the change of the score. */
    int change(int group, int by) {
        count[group / 2] += by;
        count[categories] += by * (group % 2);
        all += by;
        int before = points;
        points = 0;
        for (int c = 0; c <= categories; c++) {
            points -= part(c, count[c], all);
        }
        return points - before;
    }

    /** What the category (or new people, the last) costs with so many coffees of it among so many. */
    private int part(int category, int coffees, int among) {
        int off = coffees - target(category, among);
        return (category == categories ? NEW : CATEGORY) * off * off;
    }

    /** What one coffee more would change, for each group; valid until the next call. */
    int[] priceAdding() {
        int base = -points;
        for (int c = 0; c < categories; c++) {
            base -= part(c, count[c], all + 1);
        }
        int known = base - part(categories, count[categories], all + 1);
        int met = base - part(categories, count[categories] + 1, all + 1);
        for (int c = 0; c < categories; c++) {
            int more = part(c, count[c], all + 1) - part(c, count[c] + 1, all + 1);
            added[2 * c] = known + more;
            added[2 * c + 1] = met + more;
        }
        return added;
    }

    /** What the categories alone (or new people alone) would lose if one coffee of this group went. */
    int worth(int group, boolean ofNewPeople) {
        int worth = 0;
        for (int c = ofNewPeople ? categories : 0; c < (ofNewPeople ? categories + 1 : categories); c++) {
            int less = c == group / 2 || (c == categories && group % 2 == 1) ? 1 : 0;
            worth += part(c, count[c] - less, all - 1) - part(c, count[c], all);
        }
        return worth;
    }
}
