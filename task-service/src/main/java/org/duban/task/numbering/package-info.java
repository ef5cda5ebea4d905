/** Numbers that are unique and without gaps within their series. */
package org.duban.task.numbering;
