/** What each person wants of the channels that lead out of the house, and where they are reached there. */
package org.duban.notification.preference;
