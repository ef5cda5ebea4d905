/** What the tests speak of: a clock that can be moved, departments with people, tasks that somebody moves. */
package org.duban.notification.city;
