/** Who calls, and what they may know of. */
package org.duban.runtime.security;
