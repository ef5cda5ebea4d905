/** What happens to each request before anything else: its id, its path, its size, the headers of our own pages. */
package org.duban.gateway.edge;
