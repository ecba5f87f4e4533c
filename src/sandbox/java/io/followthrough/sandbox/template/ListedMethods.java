package io.followthrough.sandbox.template;

import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;

/**
 * Lets Velocity see the methods on an {@link Allowlist} and no others, whichever way a template
 * reaches for them: as a call, as a property, or as a bean in {@code #set}.
 */
public final class ListedMethods extends SecureUberspector {

  private static final Object[] NOTHING = {};

  /** The attribute of the engine under which it finds its allowlist: Velocity makes it itself. */
  static final String ALLOWLIST = "io.followthrough.sandbox.allowlist";

  private @Nullable Allowlist allowlist;

  @Override
  public void setRuntimeServices(org.apache.velocity.runtime.RuntimeServices services) {
    super.setRuntimeServices(services);
    allowlist = (Allowlist) services.getApplicationAttribute(ALLOWLIST);
  }

  @Override
  public @Nullable VelMethod getMethod(Object object, String name, Object[] arguments, Info info)
      throws Exception {
    if (object == null || object.getClass().isArray()) {
      return super.getMethod(object, name, arguments, info);
    }
    var method = introspector.getMethod(object.getClass(), name, arguments);
    return method == null || allows(object, method)
        ? super.getMethod(object, name, arguments, info)
        : null;
  }

  @Override
  public @Nullable VelPropertyGet getPropertyGet(Object object, String name, Info info)
      throws Exception {
    if (object == null) {
      return null;
    }
    if (object instanceof Map) {
      // Velocity would rather call getClass() for $map.class than look up that key.
      return isGetter(object, name) ? null : super.getPropertyGet(object, name, info);
    }
    var getter = getter(object, name);
    return getter == null || allows(object, getter)
        ? super.getPropertyGet(object, name, info)
        : null;
  }

  @Override
  public @Nullable VelPropertySet getPropertySet(
      Object object, String name, Object value, Info info) throws Exception {
    if (object instanceof Map) {
      return super.getPropertySet(object, name, value, info);
    }
    if (object != null) {
      allowlist().refuse(object.getClass().getName() + "#set" + capital(name) + "(..)");
    }
    return null;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public @Nullable Iterator getIterator(Object object, Info info) throws Exception {
    return object instanceof Iterable<?> many ? many.iterator() : super.getIterator(object, info);
  }

  private boolean isGetter(Object object, String name) throws Exception {
    var getter = introspector.getMethod(object.getClass(), "get" + capital(name), NOTHING);
    return getter != null && !allows(object, getter);
  }

  /** The method Velocity would call for a property. */
  private @Nullable Method getter(Object object, String name) throws Exception {
    var type = object.getClass();
    for (var candidate :
        List.of(
            "get" + capital(name), "get" + lower(name), "is" + capital(name), "is" + lower(name))) {
      var method = introspector.getMethod(type, candidate, NOTHING);
      if (method != null) {
        return method;
      }
    }
    return introspector.getMethod(type, "get", new Object[] {name});
  }

  private boolean allows(Object object, Method method) {
    return allowlist().allows(object, method);
  }

  private Allowlist allowlist() {
    if (allowlist == null) {
      throw new IllegalStateException("The engine has no allowlist");
    }
    return allowlist;
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String lower(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
