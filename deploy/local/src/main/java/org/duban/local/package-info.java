/** The launcher behind {@code deploy/up}: broker and database, three services and the gateway on one machine. */
package org.duban.local;
