/** What every operation's documentation has in common, said once. */
package org.duban.runtime.openapi;
