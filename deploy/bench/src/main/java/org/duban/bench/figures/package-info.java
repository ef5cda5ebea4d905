/** From many single values to the few figures that are told. */
package org.duban.bench.figures;
