/** The three services as seen from outside: what each owns, where it is, and how it is called. */
package org.duban.gateway.service;
