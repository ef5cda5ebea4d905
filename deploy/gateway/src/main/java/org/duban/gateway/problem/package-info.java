/** What the gateway answers when it has to say no itself: problem details in the caller's language. */
package org.duban.gateway.problem;
