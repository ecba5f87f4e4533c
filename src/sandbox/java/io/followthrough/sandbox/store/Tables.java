package io.followthrough.sandbox.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The tables of {@code db/migration}, by name and type; {@code TablesTest} holds them against a
 * migrated database.
 */
public final class Tables {

  /** The columns of {@code app_user}. */
  public static final class AppUser {
    public static final Table<?> TABLE = DSL.table(DSL.name("app_user"));
    public static final Field<Long> ID = DSL.field(DSL.name("app_user", "id"), SQLDataType.BIGINT);
    public static final Field<String> USER_KEY =
        DSL.field(DSL.name("app_user", "user_key"), SQLDataType.VARCHAR);
    public static final Field<String> USER_NAME =
        DSL.field(DSL.name("app_user", "user_name"), SQLDataType.VARCHAR);
    public static final Field<String> DISPLAY_NAME =
        DSL.field(DSL.name("app_user", "display_name"), SQLDataType.VARCHAR);
    public static final Field<String> EMAIL =
        DSL.field(DSL.name("app_user", "email"), SQLDataType.VARCHAR);
    public static final Field<Boolean> ACTIVE =
        DSL.field(DSL.name("app_user", "active"), SQLDataType.BOOLEAN);
    public static final Field<String> PASSWORD_HASH =
        DSL.field(DSL.name("app_user", "password_hash"), SQLDataType.VARCHAR);

    private AppUser() {}
  }

  /** The columns of {@code app_group}. */
  public static final class AppGroup {
    public static final Table<?> TABLE = DSL.table(DSL.name("app_group"));
    public static final Field<Long> ID = DSL.field(DSL.name("app_group", "id"), SQLDataType.BIGINT);
    public static final Field<String> GROUP_NAME =
        DSL.field(DSL.name("app_group", "group_name"), SQLDataType.VARCHAR);

    private AppGroup() {}
  }

  /** The columns of {@code membership}. */
  public static final class Membership {
    public static final Table<?> TABLE = DSL.table(DSL.name("membership"));
    public static final Field<Long> GROUP_ID =
        DSL.field(DSL.name("membership", "group_id"), SQLDataType.BIGINT);
    public static final Field<Long> USER_ID =
        DSL.field(DSL.name("membership", "user_id"), SQLDataType.BIGINT);

    private Membership() {}
  }

  /** The columns of {@code login_session}. */
  public static final class LoginSession {
    public static final Table<?> TABLE = DSL.table(DSL.name("login_session"));
    public static final Field<String> TOKEN_HASH =
        DSL.field(DSL.name("login_session", "token_hash"), SQLDataType.VARCHAR);
    public static final Field<Long> USER_ID =
        DSL.field(DSL.name("login_session", "user_id"), SQLDataType.BIGINT);
    public static final Field<Instant> CREATED =
        DSL.field(DSL.name("login_session", "created"), SQLDataType.INSTANT);
    public static final Field<Instant> LAST_SEEN =
        DSL.field(DSL.name("login_session", "last_seen"), SQLDataType.INSTANT);

    private LoginSession() {}
  }

  /** The columns of {@code access_token}. */
  public static final class AccessToken {
    public static final Table<?> TABLE = DSL.table(DSL.name("access_token"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("access_token", "id"), SQLDataType.BIGINT);
    public static final Field<Long> USER_ID =
        DSL.field(DSL.name("access_token", "user_id"), SQLDataType.BIGINT);
    public static final Field<String> TOKEN_NAME =
        DSL.field(DSL.name("access_token", "token_name"), SQLDataType.VARCHAR);
    public static final Field<String> TOKEN_HASH =
        DSL.field(DSL.name("access_token", "token_hash"), SQLDataType.VARCHAR);
    public static final Field<Instant> CREATED =
        DSL.field(DSL.name("access_token", "created"), SQLDataType.INSTANT);
    public static final Field<Instant> EXPIRES =
        DSL.field(DSL.name("access_token", "expires"), SQLDataType.INSTANT);

    private AccessToken() {}
  }

  /** The columns of {@code global_grant}. */
  public static final class GlobalGrant {
    public static final Table<?> TABLE = DSL.table(DSL.name("global_grant"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("global_grant", "id"), SQLDataType.BIGINT);
    public static final Field<String> PERMISSION =
        DSL.field(DSL.name("global_grant", "permission"), SQLDataType.VARCHAR);
    public static final Field<String> GROUP_NAME =
        DSL.field(DSL.name("global_grant", "group_name"), SQLDataType.VARCHAR);

    private GlobalGrant() {}
  }

  /** The columns of {@code permission_scheme}. */
  public static final class PermissionScheme {
    public static final Table<?> TABLE = DSL.table(DSL.name("permission_scheme"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("permission_scheme", "id"), SQLDataType.BIGINT);
    public static final Field<String> SCHEME_NAME =
        DSL.field(DSL.name("permission_scheme", "scheme_name"), SQLDataType.VARCHAR);

    private PermissionScheme() {}
  }

  /** The columns of {@code permission_grant}. */
  public static final class PermissionGrant {
    public static final Table<?> TABLE = DSL.table(DSL.name("permission_grant"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("permission_grant", "id"), SQLDataType.BIGINT);
    public static final Field<Long> SCHEME_ID =
        DSL.field(DSL.name("permission_grant", "scheme_id"), SQLDataType.BIGINT);
    public static final Field<String> PERMISSION =
        DSL.field(DSL.name("permission_grant", "permission"), SQLDataType.VARCHAR);
    public static final Field<String> HOLDER_TYPE =
        DSL.field(DSL.name("permission_grant", "holder_type"), SQLDataType.VARCHAR);
    public static final Field<String> HOLDER =
        DSL.field(DSL.name("permission_grant", "holder"), SQLDataType.VARCHAR);

    private PermissionGrant() {}
  }

  /** The columns of {@code workflow_scheme}. */
  public static final class WorkflowScheme {
    public static final Table<?> TABLE = DSL.table(DSL.name("workflow_scheme"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("workflow_scheme", "id"), SQLDataType.BIGINT);
    public static final Field<String> SCHEME_NAME =
        DSL.field(DSL.name("workflow_scheme", "scheme_name"), SQLDataType.VARCHAR);

    private WorkflowScheme() {}
  }

  /** The columns of {@code project}. */
  public static final class Project {
    public static final Table<?> TABLE = DSL.table(DSL.name("project"));
    public static final Field<Long> ID = DSL.field(DSL.name("project", "id"), SQLDataType.BIGINT);
    public static final Field<String> PROJECT_KEY =
        DSL.field(DSL.name("project", "project_key"), SQLDataType.VARCHAR);
    public static final Field<String> PROJECT_NAME =
        DSL.field(DSL.name("project", "project_name"), SQLDataType.VARCHAR);
    public static final Field<String> DESCRIPTION =
        DSL.field(DSL.name("project", "description"), SQLDataType.VARCHAR);
    public static final Field<String> LEAD_KEY =
        DSL.field(DSL.name("project", "lead_key"), SQLDataType.VARCHAR);
    public static final Field<Long> ISSUE_COUNTER =
        DSL.field(DSL.name("project", "issue_counter"), SQLDataType.BIGINT);
    public static final Field<Long> PERMISSION_SCHEME_ID =
        DSL.field(DSL.name("project", "permission_scheme_id"), SQLDataType.BIGINT);
    public static final Field<Long> WORKFLOW_SCHEME_ID =
        DSL.field(DSL.name("project", "workflow_scheme_id"), SQLDataType.BIGINT);

    private Project() {}
  }

  /** The columns of {@code project_role}. */
  public static final class ProjectRole {
    public static final Table<?> TABLE = DSL.table(DSL.name("project_role"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("project_role", "id"), SQLDataType.BIGINT);
    public static final Field<String> ROLE_NAME =
        DSL.field(DSL.name("project_role", "role_name"), SQLDataType.VARCHAR);
    public static final Field<String> DESCRIPTION =
        DSL.field(DSL.name("project_role", "description"), SQLDataType.VARCHAR);

    private ProjectRole() {}
  }

  /** The columns of {@code role_actor}. */
  public static final class RoleActor {
    public static final Table<?> TABLE = DSL.table(DSL.name("role_actor"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("role_actor", "id"), SQLDataType.BIGINT);
    public static final Field<Long> PROJECT_ID =
        DSL.field(DSL.name("role_actor", "project_id"), SQLDataType.BIGINT);
    public static final Field<Long> ROLE_ID =
        DSL.field(DSL.name("role_actor", "role_id"), SQLDataType.BIGINT);
    public static final Field<String> ACTOR_TYPE =
        DSL.field(DSL.name("role_actor", "actor_type"), SQLDataType.VARCHAR);
    public static final Field<String> ACTOR =
        DSL.field(DSL.name("role_actor", "actor"), SQLDataType.VARCHAR);

    private RoleActor() {}
  }

  /** The columns of {@code issue_type}. */
  public static final class IssueType {
    public static final Table<?> TABLE = DSL.table(DSL.name("issue_type"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("issue_type", "id"), SQLDataType.BIGINT);
    public static final Field<String> TYPE_NAME =
        DSL.field(DSL.name("issue_type", "type_name"), SQLDataType.VARCHAR);
    public static final Field<String> DESCRIPTION =
        DSL.field(DSL.name("issue_type", "description"), SQLDataType.VARCHAR);
    public static final Field<Boolean> SUB_TASK =
        DSL.field(DSL.name("issue_type", "sub_task"), SQLDataType.BOOLEAN);
    public static final Field<Long> SEQUENCE =
        DSL.field(DSL.name("issue_type", "sequence"), SQLDataType.BIGINT);

    private IssueType() {}
  }

  /** The columns of {@code issue_status}. */
  public static final class IssueStatus {
    public static final Table<?> TABLE = DSL.table(DSL.name("issue_status"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("issue_status", "id"), SQLDataType.BIGINT);
    public static final Field<String> STATUS_NAME =
        DSL.field(DSL.name("issue_status", "status_name"), SQLDataType.VARCHAR);
    public static final Field<String> DESCRIPTION =
        DSL.field(DSL.name("issue_status", "description"), SQLDataType.VARCHAR);
    public static final Field<Long> CATEGORY_ID =
        DSL.field(DSL.name("issue_status", "category_id"), SQLDataType.BIGINT);
    public static final Field<Long> SEQUENCE =
        DSL.field(DSL.name("issue_status", "sequence"), SQLDataType.BIGINT);

    private IssueStatus() {}
  }

  /** The columns of {@code priority}. */
  public static final class Priority {
    public static final Table<?> TABLE = DSL.table(DSL.name("priority"));
    public static final Field<Long> ID = DSL.field(DSL.name("priority", "id"), SQLDataType.BIGINT);
    public static final Field<String> PRIORITY_NAME =
        DSL.field(DSL.name("priority", "priority_name"), SQLDataType.VARCHAR);
    public static final Field<String> DESCRIPTION =
        DSL.field(DSL.name("priority", "description"), SQLDataType.VARCHAR);
    public static final Field<String> COLOR =
        DSL.field(DSL.name("priority", "color"), SQLDataType.VARCHAR);
    public static final Field<Long> SEQUENCE =
        DSL.field(DSL.name("priority", "sequence"), SQLDataType.BIGINT);

    private Priority() {}
  }

  /** The columns of {@code resolution}. */
  public static final class Resolution {
    public static final Table<?> TABLE = DSL.table(DSL.name("resolution"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("resolution", "id"), SQLDataType.BIGINT);
    public static final Field<String> RESOLUTION_NAME =
        DSL.field(DSL.name("resolution", "resolution_name"), SQLDataType.VARCHAR);
    public static final Field<String> DESCRIPTION =
        DSL.field(DSL.name("resolution", "description"), SQLDataType.VARCHAR);
    public static final Field<Long> SEQUENCE =
        DSL.field(DSL.name("resolution", "sequence"), SQLDataType.BIGINT);

    private Resolution() {}
  }

  /** The columns of {@code link_type}. */
  public static final class LinkType {
    public static final Table<?> TABLE = DSL.table(DSL.name("link_type"));
    public static final Field<Long> ID = DSL.field(DSL.name("link_type", "id"), SQLDataType.BIGINT);
    public static final Field<String> LINK_NAME =
        DSL.field(DSL.name("link_type", "link_name"), SQLDataType.VARCHAR);
    public static final Field<String> OUTWARD =
        DSL.field(DSL.name("link_type", "outward"), SQLDataType.VARCHAR);
    public static final Field<String> INWARD =
        DSL.field(DSL.name("link_type", "inward"), SQLDataType.VARCHAR);
    public static final Field<String> STYLE =
        DSL.field(DSL.name("link_type", "style"), SQLDataType.VARCHAR);

    private LinkType() {}
  }

  /** The columns of {@code custom_field}. */
  public static final class CustomField {
    public static final Table<?> TABLE = DSL.table(DSL.name("custom_field"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("custom_field", "id"), SQLDataType.BIGINT);
    public static final Field<String> FIELD_NAME =
        DSL.field(DSL.name("custom_field", "field_name"), SQLDataType.VARCHAR);
    public static final Field<String> DESCRIPTION =
        DSL.field(DSL.name("custom_field", "description"), SQLDataType.VARCHAR);
    public static final Field<String> TYPE_KEY =
        DSL.field(DSL.name("custom_field", "type_key"), SQLDataType.VARCHAR);
    public static final Field<String> SEARCHER_KEY =
        DSL.field(DSL.name("custom_field", "searcher_key"), SQLDataType.VARCHAR);

    private CustomField() {}
  }

  /** The columns of {@code custom_field_issue_type}. */
  public static final class CustomFieldIssueType {
    public static final Table<?> TABLE = DSL.table(DSL.name("custom_field_issue_type"));
    public static final Field<Long> FIELD_ID =
        DSL.field(DSL.name("custom_field_issue_type", "field_id"), SQLDataType.BIGINT);
    public static final Field<Long> ISSUE_TYPE_ID =
        DSL.field(DSL.name("custom_field_issue_type", "issue_type_id"), SQLDataType.BIGINT);

    private CustomFieldIssueType() {}
  }

  /** The columns of {@code custom_field_option}. */
  public static final class CustomFieldOption {
    public static final Table<?> TABLE = DSL.table(DSL.name("custom_field_option"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("custom_field_option", "id"), SQLDataType.BIGINT);
    public static final Field<Long> FIELD_ID =
        DSL.field(DSL.name("custom_field_option", "field_id"), SQLDataType.BIGINT);
    public static final Field<String> OPTION_VALUE =
        DSL.field(DSL.name("custom_field_option", "option_value"), SQLDataType.VARCHAR);
    public static final Field<Long> SEQUENCE =
        DSL.field(DSL.name("custom_field_option", "sequence"), SQLDataType.BIGINT);

    private CustomFieldOption() {}
  }

  /** The columns of {@code field_screen}. */
  public static final class FieldScreen {
    public static final Table<?> TABLE = DSL.table(DSL.name("field_screen"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("field_screen", "id"), SQLDataType.BIGINT);
    public static final Field<String> SCREEN_NAME =
        DSL.field(DSL.name("field_screen", "screen_name"), SQLDataType.VARCHAR);
    public static final Field<String> DESCRIPTION =
        DSL.field(DSL.name("field_screen", "description"), SQLDataType.VARCHAR);

    private FieldScreen() {}
  }

  /** The columns of {@code field_screen_tab}. */
  public static final class FieldScreenTab {
    public static final Table<?> TABLE = DSL.table(DSL.name("field_screen_tab"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("field_screen_tab", "id"), SQLDataType.BIGINT);
    public static final Field<Long> SCREEN_ID =
        DSL.field(DSL.name("field_screen_tab", "screen_id"), SQLDataType.BIGINT);
    public static final Field<String> TAB_NAME =
        DSL.field(DSL.name("field_screen_tab", "tab_name"), SQLDataType.VARCHAR);
    public static final Field<Long> POSITION =
        DSL.field(DSL.name("field_screen_tab", "position"), SQLDataType.BIGINT);

    private FieldScreenTab() {}
  }

  /** The columns of {@code field_screen_item}. */
  public static final class FieldScreenItem {
    public static final Table<?> TABLE = DSL.table(DSL.name("field_screen_item"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("field_screen_item", "id"), SQLDataType.BIGINT);
    public static final Field<Long> TAB_ID =
        DSL.field(DSL.name("field_screen_item", "tab_id"), SQLDataType.BIGINT);
    public static final Field<String> FIELD_ID =
        DSL.field(DSL.name("field_screen_item", "field_id"), SQLDataType.VARCHAR);
    public static final Field<Long> POSITION =
        DSL.field(DSL.name("field_screen_item", "position"), SQLDataType.BIGINT);

    private FieldScreenItem() {}
  }

  /** The columns of {@code workflow}. */
  public static final class Workflow {
    public static final Table<?> TABLE = DSL.table(DSL.name("workflow"));
    public static final Field<Long> ID = DSL.field(DSL.name("workflow", "id"), SQLDataType.BIGINT);
    public static final Field<String> WORKFLOW_NAME =
        DSL.field(DSL.name("workflow", "workflow_name"), SQLDataType.VARCHAR);
    public static final Field<String> DESCRIPTION =
        DSL.field(DSL.name("workflow", "description"), SQLDataType.VARCHAR);
    public static final Field<String> DESCRIPTOR =
        DSL.field(DSL.name("workflow", "descriptor"), SQLDataType.VARCHAR);

    private Workflow() {}
  }

  /** The columns of {@code workflow_draft}. */
  public static final class WorkflowDraft {
    public static final Table<?> TABLE = DSL.table(DSL.name("workflow_draft"));
    public static final Field<String> WORKFLOW_NAME =
        DSL.field(DSL.name("workflow_draft", "workflow_name"), SQLDataType.VARCHAR);
    public static final Field<String> DESCRIPTOR =
        DSL.field(DSL.name("workflow_draft", "descriptor"), SQLDataType.VARCHAR);

    private WorkflowDraft() {}
  }

  /** The columns of {@code workflow_scheme_entity}. */
  public static final class WorkflowSchemeEntity {
    public static final Table<?> TABLE = DSL.table(DSL.name("workflow_scheme_entity"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("workflow_scheme_entity", "id"), SQLDataType.BIGINT);
    public static final Field<Long> SCHEME_ID =
        DSL.field(DSL.name("workflow_scheme_entity", "scheme_id"), SQLDataType.BIGINT);
    public static final Field<Long> ISSUE_TYPE_ID =
        DSL.field(DSL.name("workflow_scheme_entity", "issue_type_id"), SQLDataType.BIGINT);
    public static final Field<String> WORKFLOW_NAME =
        DSL.field(DSL.name("workflow_scheme_entity", "workflow_name"), SQLDataType.VARCHAR);

    private WorkflowSchemeEntity() {}
  }

  /** The columns of {@code os_wfentry}. */
  public static final class OsWfentry {
    public static final Table<?> TABLE = DSL.table(DSL.name("os_wfentry"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("os_wfentry", "id"), SQLDataType.BIGINT);
    public static final Field<String> WORKFLOW_NAME =
        DSL.field(DSL.name("os_wfentry", "workflow_name"), SQLDataType.VARCHAR);
    public static final Field<Integer> STATE =
        DSL.field(DSL.name("os_wfentry", "state"), SQLDataType.INTEGER);

    private OsWfentry() {}
  }

  /** The columns of {@code os_currentstep}. */
  public static final class OsCurrentstep {
    public static final Table<?> TABLE = DSL.table(DSL.name("os_currentstep"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("os_currentstep", "id"), SQLDataType.BIGINT);
    public static final Field<Long> ENTRY_ID =
        DSL.field(DSL.name("os_currentstep", "entry_id"), SQLDataType.BIGINT);
    public static final Field<Integer> STEP_ID =
        DSL.field(DSL.name("os_currentstep", "step_id"), SQLDataType.INTEGER);
    public static final Field<Integer> ACTION_ID =
        DSL.field(DSL.name("os_currentstep", "action_id"), SQLDataType.INTEGER);
    public static final Field<String> OWNER =
        DSL.field(DSL.name("os_currentstep", "owner"), SQLDataType.VARCHAR);
    public static final Field<Instant> START_DATE =
        DSL.field(DSL.name("os_currentstep", "start_date"), SQLDataType.INSTANT);
    public static final Field<Instant> DUE_DATE =
        DSL.field(DSL.name("os_currentstep", "due_date"), SQLDataType.INSTANT);
    public static final Field<Instant> FINISH_DATE =
        DSL.field(DSL.name("os_currentstep", "finish_date"), SQLDataType.INSTANT);
    public static final Field<String> STATUS =
        DSL.field(DSL.name("os_currentstep", "status"), SQLDataType.VARCHAR);
    public static final Field<String> CALLER =
        DSL.field(DSL.name("os_currentstep", "caller"), SQLDataType.VARCHAR);

    private OsCurrentstep() {}
  }

  /** The columns of {@code os_historystep}. */
  public static final class OsHistorystep {
    public static final Table<?> TABLE = DSL.table(DSL.name("os_historystep"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("os_historystep", "id"), SQLDataType.BIGINT);
    public static final Field<Long> ENTRY_ID =
        DSL.field(DSL.name("os_historystep", "entry_id"), SQLDataType.BIGINT);
    public static final Field<Integer> STEP_ID =
        DSL.field(DSL.name("os_historystep", "step_id"), SQLDataType.INTEGER);
    public static final Field<Integer> ACTION_ID =
        DSL.field(DSL.name("os_historystep", "action_id"), SQLDataType.INTEGER);
    public static final Field<String> OWNER =
        DSL.field(DSL.name("os_historystep", "owner"), SQLDataType.VARCHAR);
    public static final Field<Instant> START_DATE =
        DSL.field(DSL.name("os_historystep", "start_date"), SQLDataType.INSTANT);
    public static final Field<Instant> DUE_DATE =
        DSL.field(DSL.name("os_historystep", "due_date"), SQLDataType.INSTANT);
    public static final Field<Instant> FINISH_DATE =
        DSL.field(DSL.name("os_historystep", "finish_date"), SQLDataType.INSTANT);
    public static final Field<String> STATUS =
        DSL.field(DSL.name("os_historystep", "status"), SQLDataType.VARCHAR);
    public static final Field<String> CALLER =
        DSL.field(DSL.name("os_historystep", "caller"), SQLDataType.VARCHAR);

    private OsHistorystep() {}
  }

  /** The columns of {@code issue}. */
  public static final class Issue {
    public static final Table<?> TABLE = DSL.table(DSL.name("issue"));
    public static final Field<Long> ID = DSL.field(DSL.name("issue", "id"), SQLDataType.BIGINT);
    public static final Field<Long> PROJECT_ID =
        DSL.field(DSL.name("issue", "project_id"), SQLDataType.BIGINT);
    public static final Field<Long> ISSUE_NUMBER =
        DSL.field(DSL.name("issue", "issue_number"), SQLDataType.BIGINT);
    public static final Field<Long> ISSUE_TYPE_ID =
        DSL.field(DSL.name("issue", "issue_type_id"), SQLDataType.BIGINT);
    public static final Field<String> SUMMARY =
        DSL.field(DSL.name("issue", "summary"), SQLDataType.VARCHAR);
    public static final Field<String> DESCRIPTION =
        DSL.field(DSL.name("issue", "description"), SQLDataType.VARCHAR);
    public static final Field<Long> STATUS_ID =
        DSL.field(DSL.name("issue", "status_id"), SQLDataType.BIGINT);
    public static final Field<Long> PRIORITY_ID =
        DSL.field(DSL.name("issue", "priority_id"), SQLDataType.BIGINT);
    public static final Field<Long> RESOLUTION_ID =
        DSL.field(DSL.name("issue", "resolution_id"), SQLDataType.BIGINT);
    public static final Field<String> ASSIGNEE_KEY =
        DSL.field(DSL.name("issue", "assignee_key"), SQLDataType.VARCHAR);
    public static final Field<String> REPORTER_KEY =
        DSL.field(DSL.name("issue", "reporter_key"), SQLDataType.VARCHAR);
    public static final Field<String> CREATOR_KEY =
        DSL.field(DSL.name("issue", "creator_key"), SQLDataType.VARCHAR);
    public static final Field<Instant> CREATED =
        DSL.field(DSL.name("issue", "created"), SQLDataType.INSTANT);
    public static final Field<Instant> UPDATED =
        DSL.field(DSL.name("issue", "updated"), SQLDataType.INSTANT);
    public static final Field<LocalDate> DUE_DATE =
        DSL.field(DSL.name("issue", "due_date"), SQLDataType.LOCALDATE);
    public static final Field<Instant> RESOLVED =
        DSL.field(DSL.name("issue", "resolved"), SQLDataType.INSTANT);
    public static final Field<Long> PARENT_ID =
        DSL.field(DSL.name("issue", "parent_id"), SQLDataType.BIGINT);
    public static final Field<Long> WORKFLOW_ENTRY_ID =
        DSL.field(DSL.name("issue", "workflow_entry_id"), SQLDataType.BIGINT);

    private Issue() {}
  }

  /** The columns of {@code custom_field_value}. */
  public static final class CustomFieldValue {
    public static final Table<?> TABLE = DSL.table(DSL.name("custom_field_value"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("custom_field_value", "id"), SQLDataType.BIGINT);
    public static final Field<Long> ISSUE_ID =
        DSL.field(DSL.name("custom_field_value", "issue_id"), SQLDataType.BIGINT);
    public static final Field<Long> FIELD_ID =
        DSL.field(DSL.name("custom_field_value", "field_id"), SQLDataType.BIGINT);
    public static final Field<String> STRING_VALUE =
        DSL.field(DSL.name("custom_field_value", "string_value"), SQLDataType.VARCHAR);
    public static final Field<String> TEXT_VALUE =
        DSL.field(DSL.name("custom_field_value", "text_value"), SQLDataType.VARCHAR);
    public static final Field<Double> NUMBER_VALUE =
        DSL.field(DSL.name("custom_field_value", "number_value"), SQLDataType.DOUBLE);
    public static final Field<Instant> DATE_VALUE =
        DSL.field(DSL.name("custom_field_value", "date_value"), SQLDataType.INSTANT);

    private CustomFieldValue() {}
  }

  /** The columns of {@code issue_link}. */
  public static final class IssueLink {
    public static final Table<?> TABLE = DSL.table(DSL.name("issue_link"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("issue_link", "id"), SQLDataType.BIGINT);
    public static final Field<Long> LINK_TYPE_ID =
        DSL.field(DSL.name("issue_link", "link_type_id"), SQLDataType.BIGINT);
    public static final Field<Long> SOURCE_ID =
        DSL.field(DSL.name("issue_link", "source_id"), SQLDataType.BIGINT);
    public static final Field<Long> DESTINATION_ID =
        DSL.field(DSL.name("issue_link", "destination_id"), SQLDataType.BIGINT);
    public static final Field<Long> SEQUENCE =
        DSL.field(DSL.name("issue_link", "sequence"), SQLDataType.BIGINT);

    private IssueLink() {}
  }

  /** The columns of {@code issue_comment}. */
  public static final class IssueComment {
    public static final Table<?> TABLE = DSL.table(DSL.name("issue_comment"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("issue_comment", "id"), SQLDataType.BIGINT);
    public static final Field<Long> ISSUE_ID =
        DSL.field(DSL.name("issue_comment", "issue_id"), SQLDataType.BIGINT);
    public static final Field<String> AUTHOR_KEY =
        DSL.field(DSL.name("issue_comment", "author_key"), SQLDataType.VARCHAR);
    public static final Field<String> BODY =
        DSL.field(DSL.name("issue_comment", "body"), SQLDataType.VARCHAR);
    public static final Field<Instant> CREATED =
        DSL.field(DSL.name("issue_comment", "created"), SQLDataType.INSTANT);
    public static final Field<Instant> UPDATED =
        DSL.field(DSL.name("issue_comment", "updated"), SQLDataType.INSTANT);
    public static final Field<String> UPDATE_AUTHOR_KEY =
        DSL.field(DSL.name("issue_comment", "update_author_key"), SQLDataType.VARCHAR);

    private IssueComment() {}
  }

  /** The columns of {@code change_group}. */
  public static final class ChangeGroup {
    public static final Table<?> TABLE = DSL.table(DSL.name("change_group"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("change_group", "id"), SQLDataType.BIGINT);
    public static final Field<Long> ISSUE_ID =
        DSL.field(DSL.name("change_group", "issue_id"), SQLDataType.BIGINT);
    public static final Field<String> AUTHOR_KEY =
        DSL.field(DSL.name("change_group", "author_key"), SQLDataType.VARCHAR);
    public static final Field<Instant> CREATED =
        DSL.field(DSL.name("change_group", "created"), SQLDataType.INSTANT);

    private ChangeGroup() {}
  }

  /** The columns of {@code change_item}. */
  public static final class ChangeItem {
    public static final Table<?> TABLE = DSL.table(DSL.name("change_item"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("change_item", "id"), SQLDataType.BIGINT);
    public static final Field<Long> GROUP_ID =
        DSL.field(DSL.name("change_item", "group_id"), SQLDataType.BIGINT);
    public static final Field<String> FIELD_TYPE =
        DSL.field(DSL.name("change_item", "field_type"), SQLDataType.VARCHAR);
    public static final Field<String> FIELD =
        DSL.field(DSL.name("change_item", "field"), SQLDataType.VARCHAR);
    public static final Field<String> OLD_VALUE =
        DSL.field(DSL.name("change_item", "old_value"), SQLDataType.VARCHAR);
    public static final Field<String> OLD_STRING =
        DSL.field(DSL.name("change_item", "old_string"), SQLDataType.VARCHAR);
    public static final Field<String> NEW_VALUE =
        DSL.field(DSL.name("change_item", "new_value"), SQLDataType.VARCHAR);
    public static final Field<String> NEW_STRING =
        DSL.field(DSL.name("change_item", "new_string"), SQLDataType.VARCHAR);

    private ChangeItem() {}
  }

  /** The columns of {@code entity_property}. */
  public static final class EntityProperty {
    public static final Table<?> TABLE = DSL.table(DSL.name("entity_property"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("entity_property", "id"), SQLDataType.BIGINT);
    public static final Field<String> ENTITY_NAME =
        DSL.field(DSL.name("entity_property", "entity_name"), SQLDataType.VARCHAR);
    public static final Field<Long> ENTITY_ID =
        DSL.field(DSL.name("entity_property", "entity_id"), SQLDataType.BIGINT);
    public static final Field<String> PROPERTY_KEY =
        DSL.field(DSL.name("entity_property", "property_key"), SQLDataType.VARCHAR);
    public static final Field<String> JSON_VALUE =
        DSL.field(DSL.name("entity_property", "json_value"), SQLDataType.VARCHAR);
    public static final Field<Instant> CREATED =
        DSL.field(DSL.name("entity_property", "created"), SQLDataType.INSTANT);
    public static final Field<Instant> UPDATED =
        DSL.field(DSL.name("entity_property", "updated"), SQLDataType.INSTANT);

    private EntityProperty() {}
  }

  /** The columns of {@code issue_watcher}. */
  public static final class IssueWatcher {
    public static final Table<?> TABLE = DSL.table(DSL.name("issue_watcher"));
    public static final Field<Long> ISSUE_ID =
        DSL.field(DSL.name("issue_watcher", "issue_id"), SQLDataType.BIGINT);
    public static final Field<String> USER_KEY =
        DSL.field(DSL.name("issue_watcher", "user_key"), SQLDataType.VARCHAR);
    public static final Field<Instant> CREATED =
        DSL.field(DSL.name("issue_watcher", "created"), SQLDataType.INSTANT);

    private IssueWatcher() {}
  }

  /** The columns of {@code remote_link}. */
  public static final class RemoteLink {
    public static final Table<?> TABLE = DSL.table(DSL.name("remote_link"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("remote_link", "id"), SQLDataType.BIGINT);
    public static final Field<Long> ISSUE_ID =
        DSL.field(DSL.name("remote_link", "issue_id"), SQLDataType.BIGINT);
    public static final Field<String> GLOBAL_ID =
        DSL.field(DSL.name("remote_link", "global_id"), SQLDataType.VARCHAR);
    public static final Field<String> TITLE =
        DSL.field(DSL.name("remote_link", "title"), SQLDataType.VARCHAR);
    public static final Field<String> JSON_VALUE =
        DSL.field(DSL.name("remote_link", "json_value"), SQLDataType.VARCHAR);

    private RemoteLink() {}
  }

  /** The columns of {@code saved_filter}. */
  public static final class SavedFilter {
    public static final Table<?> TABLE = DSL.table(DSL.name("saved_filter"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("saved_filter", "id"), SQLDataType.BIGINT);
    public static final Field<String> OWNER_KEY =
        DSL.field(DSL.name("saved_filter", "owner_key"), SQLDataType.VARCHAR);
    public static final Field<String> FILTER_NAME =
        DSL.field(DSL.name("saved_filter", "filter_name"), SQLDataType.VARCHAR);
    public static final Field<String> DESCRIPTION =
        DSL.field(DSL.name("saved_filter", "description"), SQLDataType.VARCHAR);
    public static final Field<String> JQL =
        DSL.field(DSL.name("saved_filter", "jql"), SQLDataType.VARCHAR);

    private SavedFilter() {}
  }

  /** The columns of {@code filter_share}. */
  public static final class FilterShare {
    public static final Table<?> TABLE = DSL.table(DSL.name("filter_share"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("filter_share", "id"), SQLDataType.BIGINT);
    public static final Field<Long> FILTER_ID =
        DSL.field(DSL.name("filter_share", "filter_id"), SQLDataType.BIGINT);
    public static final Field<String> SHARE_TYPE =
        DSL.field(DSL.name("filter_share", "share_type"), SQLDataType.VARCHAR);
    public static final Field<Long> PROJECT_ID =
        DSL.field(DSL.name("filter_share", "project_id"), SQLDataType.BIGINT);
    public static final Field<String> GROUP_NAME =
        DSL.field(DSL.name("filter_share", "group_name"), SQLDataType.VARCHAR);

    private FilterShare() {}
  }

  /** The columns of {@code filter_favourite}. */
  public static final class FilterFavourite {
    public static final Table<?> TABLE = DSL.table(DSL.name("filter_favourite"));
    public static final Field<Long> FILTER_ID =
        DSL.field(DSL.name("filter_favourite", "filter_id"), SQLDataType.BIGINT);
    public static final Field<String> USER_KEY =
        DSL.field(DSL.name("filter_favourite", "user_key"), SQLDataType.VARCHAR);

    private FilterFavourite() {}
  }

  /** The columns of {@code job_run}. */
  public static final class JobRun {
    public static final Table<?> TABLE = DSL.table(DSL.name("job_run"));
    public static final Field<String> JOB_ID =
        DSL.field(DSL.name("job_run", "job_id"), SQLDataType.VARCHAR);
    public static final Field<Instant> STARTED =
        DSL.field(DSL.name("job_run", "started"), SQLDataType.INSTANT);
    public static final Field<Long> MILLIS =
        DSL.field(DSL.name("job_run", "millis"), SQLDataType.BIGINT);
    public static final Field<String> OUTCOME =
        DSL.field(DSL.name("job_run", "outcome"), SQLDataType.VARCHAR);
    public static final Field<String> MESSAGE =
        DSL.field(DSL.name("job_run", "message"), SQLDataType.VARCHAR);

    private JobRun() {}
  }

  /** The columns of {@code user_preference}. */
  public static final class UserPreference {
    public static final Table<?> TABLE = DSL.table(DSL.name("user_preference"));
    public static final Field<String> USER_KEY =
        DSL.field(DSL.name("user_preference", "user_key"), SQLDataType.VARCHAR);
    public static final Field<String> PREFERENCE_KEY =
        DSL.field(DSL.name("user_preference", "preference_key"), SQLDataType.VARCHAR);
    public static final Field<String> PREFERENCE_VALUE =
        DSL.field(DSL.name("user_preference", "preference_value"), SQLDataType.VARCHAR);

    private UserPreference() {}
  }

  /** The columns of {@code mail}. */
  public static final class Mail {
    public static final Table<?> TABLE = DSL.table(DSL.name("mail"));
    public static final Field<Long> ID = DSL.field(DSL.name("mail", "id"), SQLDataType.BIGINT);
    public static final Field<String> RECIPIENT =
        DSL.field(DSL.name("mail", "recipient"), SQLDataType.VARCHAR);
    public static final Field<String> SUBJECT =
        DSL.field(DSL.name("mail", "subject"), SQLDataType.VARCHAR);
    public static final Field<String> MIME_TYPE =
        DSL.field(DSL.name("mail", "mime_type"), SQLDataType.VARCHAR);
    public static final Field<String> BODY =
        DSL.field(DSL.name("mail", "body"), SQLDataType.VARCHAR);
    public static final Field<Instant> QUEUED =
        DSL.field(DSL.name("mail", "queued"), SQLDataType.INSTANT);

    private Mail() {}
  }

  /** The columns of {@code dashboard_item}. */
  public static final class DashboardItem {
    public static final Table<?> TABLE = DSL.table(DSL.name("dashboard_item"));
    public static final Field<Long> ID =
        DSL.field(DSL.name("dashboard_item", "id"), SQLDataType.BIGINT);
    public static final Field<String> USER_KEY =
        DSL.field(DSL.name("dashboard_item", "user_key"), SQLDataType.VARCHAR);
    public static final Field<String> MODULE_KEY =
        DSL.field(DSL.name("dashboard_item", "module_key"), SQLDataType.VARCHAR);
    public static final Field<Integer> BOARD_COLUMN =
        DSL.field(DSL.name("dashboard_item", "board_column"), SQLDataType.INTEGER);
    public static final Field<Integer> POSITION =
        DSL.field(DSL.name("dashboard_item", "position"), SQLDataType.INTEGER);

    private DashboardItem() {}
  }

  /** The columns of {@code dashboard_item_preference}. */
  public static final class DashboardItemPreference {
    public static final Table<?> TABLE = DSL.table(DSL.name("dashboard_item_preference"));
    public static final Field<Long> ITEM_ID =
        DSL.field(DSL.name("dashboard_item_preference", "item_id"), SQLDataType.BIGINT);
    public static final Field<String> PREFERENCE_KEY =
        DSL.field(DSL.name("dashboard_item_preference", "preference_key"), SQLDataType.VARCHAR);
    public static final Field<String> PREFERENCE_VALUE =
        DSL.field(DSL.name("dashboard_item_preference", "preference_value"), SQLDataType.VARCHAR);

    private DashboardItemPreference() {}
  }

  private Tables() {}
}
