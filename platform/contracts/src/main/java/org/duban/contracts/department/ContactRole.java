package org.duban.contracts.department;

/** The part that a contact plays when reminders look for whom to tell. */
public enum ContactRole {
    HEAD,
    OFFICER,
    LEADER
}
