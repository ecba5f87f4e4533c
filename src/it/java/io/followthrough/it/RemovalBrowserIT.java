package io.followthrough.it;

import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** An administrator takes the plugin out of the workflows without a mouse. */
public class RemovalBrowserIT {

  private static Site site;

  @Rule public final Browser browser = Browser.of(site, "admin");

  @BeforeClass
  public static void open() {
    site = Site.forOne();
  }

  @AfterClass
  public static void close() {
    site.close();
  }

  @Test
  public void takesThePluginOutOfEveryWorkflow() {
    browser.go("/plugins/servlet/followthrough/removal");
    browser.see("Incident workflow");
    browser.find(".followthrough-page summary").sendKeys(Keys.ENTER);
    browser.picture("removal");

    browser.find(".followthrough-page form button").sendKeys(Keys.ENTER);

    browser.see("Followthrough was taken out.");
    browser.see("No workflow in use holds anything of Followthrough.");
    browser.dark();
    browser.picture("removal-done-dark");
  }
}
