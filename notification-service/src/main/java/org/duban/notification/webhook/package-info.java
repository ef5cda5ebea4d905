/** Other systems are told of notices by signed messages to an address that they registered (Standard Webhooks). */
package org.duban.notification.webhook;
