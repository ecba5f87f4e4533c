package io.followthrough.sandbox.constant;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.icon.IconType;
import io.followthrough.sandbox.NotInSandbox;

/** Knows the one avatar that issue types begin with. */
public final class Avatars implements AvatarManager {

  private static final Avatar ISSUE_TYPE = new SandboxAvatar(10300);

  @Override
  public Avatar getDefaultAvatar(IconType iconType) {
    if (!IconType.ISSUE_TYPE_ICON_TYPE.getKey().equals(iconType.getKey())) {
      throw new NotInSandbox("AvatarManager.getDefaultAvatar for " + iconType.getKey());
    }
    return ISSUE_TYPE;
  }
}
