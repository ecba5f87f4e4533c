/**
 * The entity engine's exception, named in the signature of {@code createCustomField} (7.4 to 8.21).
 */
package org.ofbiz.core.entity;
