"use strict";

/**
 * A page of docs/ as a page for a browser, which a bureau can open without a network. It knows what these pages use:
 * headings, paragraphs of one line, lists, tables, code, pictures of their own line, and `---`, behind which paper
 * begins a new page. A heading has the anchor that GitHub gives it; a link to another such page goes to its .html.
 * @param {string} markdown begins with its title
 * @param {string} language of the page, as a tag
 * @returns {string}
 */
function markdownPage(markdown, language) {
  const [, title] = /^# (.*)$/m.exec(markdown);
  const text = markdown.replace(/<!--.*?-->/gs, "");
  const body = text
    .split(/\n{2,}/)
    .map((one) => block(one.trim()))
    .join("");
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}</body>
</html>
`;
}

const STYLE = `
body { max-width: 46em; margin: 2em auto; padding: 0 1em; line-height: 1.7;
  font-family: "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; overflow-wrap: anywhere; }
hr { border: 0; break-after: page; }
h2, h3 { break-after: avoid; }
:target { background: #fff3c4; }
table { border-collapse: collapse; }
td, th { padding: 4px 10px; border: 1px solid #999; text-align: left; vertical-align: top; }
code { font-family: Consolas, monospace; }
pre { padding: 0.5em 1em; background: #f5f7fa; white-space: pre-wrap; }
img { max-width: 100%; border: 1px solid #ccc; }
`;

function block(text) {
  if (text === "") return "";
  if (text === "---") return "<hr>\n";
  const heading = /^(#+) (.*)$/.exec(text);
  if (heading !== null) return headed(heading[1].length, heading[2]);
  if (text.startsWith("```"))
    return `<pre>${escaped(text.split("\n").slice(1, -1).join("\n"))}</pre>\n`;
  if (text.startsWith("| ")) return table(text.split("\n"));
  if (/^(-|\d+\.) /.test(text)) return list(text.split("\n"));
  return `<p>${inline(text)}</p>\n`;
}

const headed = (level, text) => `<h${level} id="${anchorOf(text)}">${inline(text)}</h${level}>\n`;

/**
 * As GitHub makes it.
 * @param {string} heading
 * @returns {string}
 */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");

/** A line that is indented goes on with the item above it. */
function list(lines) {
  const tag = lines[0].startsWith("-") ? "ul" : "ol";
  const items = lines
    .map((line) => (/^\s/.test(line) ? `<br>${inline(line.trim())}` : `<li>${inline(bare(line))}`))
    .join("\n");
  return `<${tag}>\n${items}\n</${tag}>\n`;
}

const bare = (line) => line.replace(/^(-|\d+\.) /, "");

function table([head, , ...rows]) {
  const cells = (row, tag) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`)
      .join("");
  const all = [cells(head, "th"), ...rows.map((row) => cells(row, "td"))];
  return `<table>\n${all.map((row) => `<tr>${row}</tr>`).join("\n")}\n</table>\n`;
}

/** Nothing inside of code is anything else. */
const inline = (text) =>
  text
    .split("`")
    .map((part, i) => (i % 2 === 1 ? `<code>${escaped(part)}</code>` : marked(escaped(part))))
    .join("");

const marked = (text) =>
  text
    .replace(/!\[([^\]]*)\]\(([^)]+)\)/g, '<img alt="$1" src="$2">')
    .replace(/\[([^\]]*)\]\(([^)]+)\)/g, (_, words, to) => `<a href="${pageOf(to)}">${words}</a>`)
    .replace(/\*\*([^*]+)\*\*/g, "<b>$1</b>");

const pageOf = (link) => link.replace(/^([\w.-]+)\.md(#|$)/, "$1.html$2");

const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

module.exports = { markdownPage, anchorOf };
