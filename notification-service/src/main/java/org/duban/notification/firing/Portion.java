package org.duban.notification.firing;

/** How many are fired at once: fewer after each failure, until the one that fails is alone; then more again. */
final class Portion {
    private static final int STEP = 8;
    private final int most;
    private int size;

    Portion(int most) {
        this.most = most;
        this.size = most;
    }

    int size() {
        return size;
    }

    void went() {
        size = Math.min(most, size * STEP);
    }

    /** @param tried how many there were to take */
    void failed(int tried) {
        size = Math.max(1, tried / STEP);
    }
}
