/** The demo city: departments, meetings and tasks of a city that does not exist, loaded through the public API. */
package org.duban.local.demo;
