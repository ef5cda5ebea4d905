/** JSON on topics and in columns. */
package org.duban.runtime.json;
