/** A lead's head asks for more time (延期), and the supervision office decides. */
package org.duban.task.extension;
