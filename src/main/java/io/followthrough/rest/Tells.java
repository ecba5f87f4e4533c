package io.followthrough.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a method of a resource answers when all is well, for the OpenAPI document. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Tells {

  /** How the records stand in the answer. */
  enum Form {
    /** There is one. */
    RECORD,
    /** They are an array. */
    ARRAY,
    /** They are the values of a {@link ListingJson}. */
    PAGE
  }

  /** The record that the JSON is made of. */
  Class<?> value();

  /** How it stands there. */
  Form form() default Form.RECORD;

  /** The status. */
  int status() default 200;
}
