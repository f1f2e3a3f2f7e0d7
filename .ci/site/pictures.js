// Draws the pictures with the copy of mermaid that lies beside the pages. The theme would fetch its own
// from another's server, so the pictures do not carry the class that it looks for.
if (window.mermaid) {
  const dark = document.body.getAttribute("data-md-color-scheme") === "slate";
  mermaid.initialize({ startOnLoad: false, securityLevel: "strict", theme: dark ? "dark" : "neutral" });
  mermaid.run({ querySelector: ".picture" });
}
