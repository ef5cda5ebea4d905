/** What departments score: points, each from a fact or a slip, the weights they count with, and the ranking. */
package org.duban.task.score;
