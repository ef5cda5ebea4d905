/** What every endpoint is promised. */
package org.duban.task.request;
