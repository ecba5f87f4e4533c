package io.followthrough.it;

import static org.junit.Assume.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.rules.ExternalResource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium that finds things the way a person does: by label and by visible text. Each
 * test has a window of its own.
 */
final class Browser extends ExternalResource {

  private static final File CHROMIUM = new File("/usr/bin/chromium");
  private static final File DRIVER = new File("/usr/bin/chromedriver");

  private final String baseUrl;
  private final @Nullable String user;
  private ChromeDriver driver;

  private Browser(String baseUrl, @Nullable String user) {
    this.baseUrl = baseUrl;
    this.user = user;
  }

  /** In which nobody is signed in. */
  static Browser ofNobody() {
    return new Browser(Site.shared().baseUrl(), null);
  }

  /** In which a user of the demo data is signed in. */
  static Browser of(String user) {
    return new Browser(Site.shared().baseUrl(), user);
  }

  /** In which a user of some other site's demo data is signed in. */
  static Browser of(Site site, String user) {
    return new Browser(site.baseUrl(), user);
  }

  /** Opens a window; skips the test with the reason where there is no Chromium. */
  @Override
  protected void before() {
    assumeTrue(
        "No Chromium: install the packages chromium and chromium-driver to run the browser tests",
        CHROMIUM.canExecute() && DRIVER.canExecute());
    driver = window();
    if (user != null) {
      try {
        signIn(user);
      } catch (RuntimeException e) {
        // Where the rule does not come to hold, nobody else would close the window.
        after();
        throw e;
      }
    }
  }

  @Override
  protected void after() {
    if (driver != null) {
      driver.quit();
    }
  }

  private static ChromeDriver window() {
    var options = new ChromeOptions();
    options.setBinary(CHROMIUM);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--lang=en-US",
        "--user-data-dir=" + profile());
    var service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build();
    var driver = new ChromeDriver(service, options);
    driver.manage().window().setSize(new Dimension(1280, 1000));
    return driver;
  }

  void signIn(String name) {
    go("/login.jsp");
    fill("Username", name);
    fill("Password", name);
    find("#login-form-submit").click();
    see("Signed in as");
  }

  void go(String path) {
    driver.get(baseUrl + path);
  }

  /** Presses the button or follows the link that shows this text. */
  void press(String text) {
    var place =
        By.xpath(
            "//*[self::button or self::a or self::summary][normalize-space()="
                + quoted(text)
                + "] | //input[@type='submit' and @value="
                + quoted(text)
                + "]");
    waiting()
        .withMessage(() -> "waiting for \"" + text + "\" to press in:\n" + text())
        .until(
            shown -> {
              driver.findElement(place).click();
              return true;
            });
  }

  /** Fills the field of that label. */
  void fill(String label, String text) {
    var field = labelled(label);
    switch (field.getTagName()) {
      case "select" -> new Select(field).selectByContainsVisibleText(text);
      default -> {
        if ("date".equals(field.getDomAttribute("type"))) {
          driver.executeScript(
              "arguments[0].value = arguments[1];"
                  + "['input', 'change'].forEach(kind =>"
                  + " arguments[0].dispatchEvent(new Event(kind, {bubbles: true})));",
              field,
              text);
        } else {
          field.clear();
          field.sendKeys(text);
        }
      }
    }
  }

  /** Chooses the radio button or ticks the box of that label. */
  void choose(String label) {
    var field = labelled(label);
    if (!field.isSelected()) {
      driver.executeScript("arguments[0].click()", field);
    }
  }

  /**
   * Waits until the page shows a text, in whatever case its style makes of it, and returns the
   * whole text of the page.
   */
  String see(String text) {
    waiting()
        .withMessage(() -> "waiting for \"" + text + "\" in:\n" + text())
        .until(shown -> upper(text()).contains(upper(text)));
    return text();
  }

  /** Waits until the element of that selector shows a text, in whatever case. */
  void seeIn(String selector, String text) {
    waiting()
        .withMessage(() -> "waiting for " + text + " in " + selector + " of:\n" + text())
        .until(
            shown ->
                upper(driver.findElement(By.cssSelector(selector)).getText())
                    .contains(upper(text)));
  }

  /** The element of that selector, once it is there. */
  WebElement find(String selector) {
    return waiting().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** What the page shows; read in one go, since the page may be about to reload. */
  String text() {
    return (String) driver.executeScript("return document.body ? document.body.innerText : ''");
  }

  String title() {
    return driver.getTitle();
  }

  /** The key of the issue that is shown. */
  String issueKey() {
    return find("[data-issue-key]").getDomAttribute("data-issue-key");
  }

  /** Has pages shown to somebody who prefers them dark. */
  void dark() {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
  }

  /** Has pages shown as they are printed. */
  void print() {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
  }

  /** Makes the window another size. */
  void size(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
  }

  /** What axe finds on the page that keeps somebody from using it, a line each. */
  List<String> barriers() {
    try {
      driver.executeScript(NodeClients.axe());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var found =
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run().then(result => done(result.violations"
                + ".filter(one => ['serious', 'critical'].includes(one.impact))"
                + ".flatMap(one => one.nodes.map(node => one.id + ': ' + node.html))));");
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Keeps a picture of the window under {@code target/screenshots}, and returns it. */
  Path picture(String name) {
    try {
      var folder =
          Files.createDirectories(
              Path.of(System.getProperty("project.dir"), "target", "screenshots"));
      return Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private WebElement labelled(String label) {
    var found =
        waiting()
            .withMessage("waiting for the field labelled " + label)
            .until(
                ExpectedConditions.elementToBeClickable(
                    By.xpath("//label[starts-with(normalize-space(), " + quoted(label) + ")]")));
    return driver.findElement(By.id(found.getDomAttribute("for")));
  }

  /**
   * Waits as a person does who sees a page reload: what is gone is looked for again. Browsers have
   * many words for that it went.
   */
  private FluentWait<WebDriver> waiting() {
    return new WebDriverWait(driver, Duration.ofSeconds(10)).ignoring(WebDriverException.class);
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  private static String profile() {
    try {
      return Files.createTempDirectory("followthrough-chromium").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
