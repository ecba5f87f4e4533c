-- What somebody chose for himself, such as the columns of the issue navigator.
create table user_preference (
  user_key varchar(255) not null,
  preference_key varchar(255) not null,
  preference_value varchar not null,
  primary key (user_key, preference_key)
);
