/** What broker and database do with nothing of ours between: the floor that all else is held against. */
package org.duban.bench.floor;
