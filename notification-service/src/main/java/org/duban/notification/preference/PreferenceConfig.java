package org.duban.notification.preference;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What holds for people who chose nothing. */
@ConfigMapping(prefix = "duban.preferences")
public interface PreferenceConfig {
    /** The language of messages: zh-CN or en. */
    @WithDefault("zh-CN")
    String language();
}
