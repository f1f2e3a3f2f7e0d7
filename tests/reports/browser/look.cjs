// Opens each page in light and dark, as the pages are shown, and prints what the accessibility check finds as JSON.
const fs = require("fs");
const puppeteer = require("puppeteer-core");

const [chromium, ...pages] = process.argv.slice(2);
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

(async () => {
  const browser = await puppeteer.launch({ executablePath: chromium, headless: true, args: ["--no-sandbox", "--disable-gpu"] });
  const out = [];
  for (const page of pages) {
    for (const scheme of ["light", "dark"]) {
      const tab = await browser.newPage();
      const said = [];
      const fetched = [];
      tab.on("console", (message) => said.push(message.text()));
      tab.on("request", (request) => fetched.push(request.url()));
      await tab.setViewport({ width: 320, height: 640 });
      await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await tab.goto("file://" + page);
      // Once under its own policy: the style applies, nothing scrolls sideways, nothing is fetched.
      const sideways = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      const background = await tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
      await tab.setViewport({ width: 1200, height: 900 });
      await tab.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
      await tab.evaluate(axe);
      const found = await tab.evaluate((values) => axe.run(document, { runOnly: values, resultTypes: ["violations"] }), tags);
      const faults = found.violations.map((one) => one.id + ": " + one.nodes.slice(0, 3).map((node) => node.html).join(" | "));
      out.push({ page, scheme, faults, sideways, background, said, fetched: fetched.slice(1), passed: found.passes.length });
      await tab.close();
    }
  }
  await browser.close();
  console.log(JSON.stringify(out));
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
