package io.followthrough.sandbox.page.site;

import io.followthrough.sandbox.page.IssueRows;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.SearchAddress;
import io.followthrough.sandbox.page.form.FieldForms;
import io.followthrough.sandbox.page.issue.FormPages;
import io.followthrough.sandbox.page.navigator.BasicForms;
import io.followthrough.sandbox.page.navigator.BulkPage;
import io.followthrough.sandbox.page.navigator.Columns;
import io.followthrough.sandbox.page.navigator.ColumnsPage;
import io.followthrough.sandbox.page.navigator.DeleteFilterPage;
import io.followthrough.sandbox.page.navigator.EditFilterPage;
import io.followthrough.sandbox.page.navigator.FoundIssues;
import io.followthrough.sandbox.page.navigator.ManageFiltersPage;
import io.followthrough.sandbox.page.navigator.NavigatorPage;
import io.followthrough.sandbox.page.navigator.SaveFilterPage;
import java.util.Map;

/** The issue navigator with all that belongs to it, by address. */
final class NavigatorPages {

  private final Site.Rooms rooms;
  private final FieldForms forms;
  private final FormPages formPages;
  private final IssueRows rows;

  NavigatorPages(Site.Rooms rooms, FieldForms forms, FormPages formPages, IssueRows rows) {
    this.rooms = rooms;
    this.forms = forms;
    this.formPages = formPages;
    this.rows = rows;
  }

  Map<String, Page> all() {
    var around = rooms.around();
    var permissions = rooms.permissions();
    var search = rooms.search();
    var filters = rooms.filters();
    var tracker = rooms.tracker();
    var columns = new Columns(around, rooms.preferences());
    var found = new FoundIssues(search, tracker.issues(), columns);
    var save = new SaveFilterPage(filters, search, formPages);
    var bulk = new BulkPage(search, tracker, permissions, forms, rows);
    return Map.of(
        SearchAddress.NAVIGATOR + "*",
        new NavigatorPage(
            found, filters, new BasicForms(around, permissions), columns, around.users()),
        ColumnsPage.ADDRESS,
        new ColumnsPage(columns),
        SaveFilterPage.START,
        save,
        SaveFilterPage.ADDRESS,
        save,
        EditFilterPage.ADDRESS,
        new EditFilterPage(filters, search, around, permissions),
        DeleteFilterPage.ADDRESS,
        new DeleteFilterPage(filters, formPages),
        ManageFiltersPage.ADDRESS,
        new ManageFiltersPage(filters, around, permissions),
        BulkPage.START,
        bulk,
        BulkPage.STEPS,
        bulk);
  }
}
