/** Full-text search in Chinese and English: how texts are cut into terms that an index finds, and queries likewise. */
package org.duban.runtime.search;
