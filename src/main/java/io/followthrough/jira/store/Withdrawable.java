package io.followthrough.jira.store;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.schema.StringLength;
import org.jspecify.annotations.Nullable;

/** Part of a row that stands until somebody takes back what it says. */
interface Withdrawable extends Entity {

  @Accessor("WITHDRAWN_BY")
  @Nullable String getWithdrawnBy();

  @Mutator("WITHDRAWN_BY")
  void setWithdrawnBy(String userKey);

  /** {@code null} while it stands. */
  @Accessor("WITHDRAWN_AT")
  @Nullable Date getWithdrawnAt();

  @Mutator("WITHDRAWN_AT")
  void setWithdrawnAt(Date withdrawnAt);

  @Accessor("WITHDRAWAL")
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getWithdrawal();

  @Mutator("WITHDRAWAL")
  void setWithdrawal(String reason);
}
