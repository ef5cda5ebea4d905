package org.duban.runtime.outbox;

/** How keys share out over what the relay's instances lease. */
public final class KeyBucket {
    static final int COUNT = 16;

    private KeyBucket() {}

    /** The bucket of this key, for ever. */
    public static short of(String key) {
        return (short) Math.floorMod(key.hashCode(), COUNT);
    }
}
