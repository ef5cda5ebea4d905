/** The conventions of the public interface: problems, preconditions, request ids, strict input. */
package org.duban.runtime.web;
