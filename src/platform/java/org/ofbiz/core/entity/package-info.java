/**
 * The entity engine's types, as they are named in signatures: the exception of {@code
 * createCustomField} (7.4 to 8.21), and the row of a change history (7.3.4).
 */
package org.ofbiz.core.entity;
