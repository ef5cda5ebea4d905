/** Small things about the database that several features need. */
package org.duban.runtime.db;
