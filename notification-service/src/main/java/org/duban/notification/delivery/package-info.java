/** What leaves the house: planned with the notice, sent by lease outside any transaction, its outcome kept for good. */
package org.duban.notification.delivery;
