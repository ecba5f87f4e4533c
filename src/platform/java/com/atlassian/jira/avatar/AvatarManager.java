package com.atlassian.jira.avatar;

import com.atlassian.jira.icon.IconType;

/** Finds avatars. */
public interface AvatarManager {
  Avatar getDefaultAvatar(IconType iconType);
}
