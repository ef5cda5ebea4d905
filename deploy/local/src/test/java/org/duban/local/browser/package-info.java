/** The console as people use it: in a real browser, against the whole system. Skipped where there is no Chromium. */
package org.duban.local.browser;
