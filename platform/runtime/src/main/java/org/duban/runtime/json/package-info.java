/** JSON as events carry it. */
package org.duban.runtime.json;
