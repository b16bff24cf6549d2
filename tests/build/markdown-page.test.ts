import { anchorOf, markdownPage } from "../../src/build/markdown-page";

const bodyOf = (markdown: string): string => {
  const page = markdownPage(`# 题目\n\n${markdown}`, "zh-CN");
  return (/<\/h1>\n([\s\S]*)<\/body>/.exec(page)?.[1] ?? "").trim();
};

test.each([
  ["一段**重点**和`a*b*<c>`", "<p>一段<b>重点</b>和<code>a*b*&lt;c></code></p>"],
  ["## CX.GROWTH", '<h2 id="cxgrowth">CX.GROWTH</h2>'],
  ["- 一\n- 二", "<ul>\n<li>一\n<li>二\n</ul>"],
  ["1. 一\n2. 二", "<ol>\n<li>一\n<li>二\n</ol>"],
  [
    "| 甲 | 乙 |\n| --- | --- |\n| 1 | `2` |",
    "<table>\n<tr><th>甲</th><th>乙</th></tr>\n<tr><td>1</td><td><code>2</code></td></tr>\n</table>",
  ],
  ["![图](images/a.png)", '<p><img alt="图" src="images/a.png"></p>'],
  ["[说明](guide.md#二)", '<p><a href="guide.html#二">说明</a></p>'],
  ["[外面](https://a.example/b.md)", '<p><a href="https://a.example/b.md">外面</a></p>'],
  ["```sh\nnpm ci && x\n```", "<pre>npm ci &amp;&amp; x</pre>"],
  ["---", "<hr>"],
  ["<!-- for whoever writes -->", ""],
])("%j", (markdown, html) => {
  expect(bodyOf(markdown)).toBe(html);
});

test.each([
  ["CX.SCORES", "cxscores"],
  ["一、Microsoft 365 管理中心", "一microsoft-365-管理中心"],
  ["三、单机版(U 盘)", "三单机版u-盘"],
])("the anchor of %s is that of GitHub", (heading, anchor) => {
  expect(anchorOf(heading)).toBe(anchor);
});

test("a page names its title and language, and loads nothing from elsewhere", () => {
  const page = markdownPage("# 函数\n\n说明", "zh-CN");
  expect(page).toContain('<html lang="zh-CN">');
  expect(page).toContain("<title>函数</title>");
  expect(page).toContain("default-src 'none'");
});
