package org.duban.notification.policy;

/** A part of those who are told, rung by rung; who they are is found out when a reminder fires. */
public enum Audience {
    /** The lead department's contacts of role OFFICER. */
    OFFICER,
    /** The lead department's contacts of role HEAD. */
    HEAD,
    /** All contacts of the supervision office. */
    SUPERVISION_OFFICE,
    /** The leader whom the lead department names. */
    LEADER
}
