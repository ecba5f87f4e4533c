/** The sandbox. */
package io.followthrough.sandbox;
