/** Notices by SMS, WeCom, DingTalk or whatever else takes them over HTTP, by templates in the configuration. */
package org.duban.notification.gateway;
