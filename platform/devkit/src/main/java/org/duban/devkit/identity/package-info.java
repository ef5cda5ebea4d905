/** Signs bearer tokens the way the demo sign-in does: for tests, and for the launcher that loads the demo city. */
package org.duban.devkit.identity;
