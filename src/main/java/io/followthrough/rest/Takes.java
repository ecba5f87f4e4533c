package io.followthrough.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What may be sent to a method of a resource and does not show in its signature, for the OpenAPI
 * document: the fields of the object in its body, and the parameters it reads out of the address.
 *
 * <p>A name alone means a text; others say what they are: {@code version:integer}, {@code
 * dryRun:boolean}, {@code keys:texts}, {@code policy:object}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Takes {

  /** The fields of the body. */
  String[] body() default {};

  /** The parameters in the address. */
  String[] parameters() default {};
}
