/** Stories of the whole system: real parts, through the gateway, each step seen in the public API. */
package org.duban.local.story;
