package org.ofbiz.core.entity;

/** A row of the entity engine, named in the signature of the constructor of a change history. */
public class GenericValue {}
