/** A rectification raises checks in other departments: does the same go wrong there too (举一反三). */
package org.duban.task.check;
