/** The one origin that people and other systems speak to: it forwards to the three services and adds nothing of its own to the domain. */
package org.duban.gateway;
