/** The rules of the house about who may know whom, written once and run by every module. */
package org.duban.devkit.rules;
