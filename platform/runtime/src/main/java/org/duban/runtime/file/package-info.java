/** Files that people send: text decoded strictly, and packed files looked at before anything unpacks them. */
package org.duban.runtime.file;
