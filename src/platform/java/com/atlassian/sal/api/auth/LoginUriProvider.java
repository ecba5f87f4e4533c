package com.atlassian.sal.api.auth;

import java.net.URI;

/** Knows the address to sign in at. */
public interface LoginUriProvider {
  URI getLoginUri(URI returnUri);
}
