/** Lists in pages whose cost does not grow with their number. */
package org.duban.runtime.paging;
