// npm run screenshot: one month in the workbench, a picture a step -> docs/images/. `-- ranking` keeps the others.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { buildOnce } from "../../tests/browser/build";
import { prepareBrowser } from "../../tests/browser/launch";
import { setUpWorkbench, type Workbench } from "../../tests/browser/open-workbench";
import { unfold } from "../../tests/browser/pages";
import { serveFolder } from "../../tests/browser/serve";

const FOLDER = join(__dirname, "../../docs/images");
const DATA = "数据 1-6月";
/** Row and column of 煤山镇's 自营出口额. */
const EXPORTS = [6, 1] as const;

/** What a picture shows: the whole page, or a part of it. */
type Step = (bench: Workbench) => Promise<Page | Locator>;

const pane = ({ page }: Workbench): Locator => page.locator("#pane");
const table = ({ page }: Workbench, name: string): Locator =>
  page.getByRole("table", { name, exact: true });

/** Opens a fold of the pane by the titles on the way to it, and closes all others. */
async function unfolded(bench: Workbench, ...titles: readonly string[]): Promise<Locator> {
  for (const open of (await pane(bench).locator("details[open] > summary").all()).reverse()) {
    await open.click();
  }
  await unfold(bench.page, ...titles);
  const last = new RegExp(`^${titles.at(-1) ?? ""}$`);
  const head = bench.page.locator("summary").filter({ hasText: last });
  return pane(bench).locator("details").filter({ has: head }).last();
}

/** The pane, scrolled until a part of it stands at the top. */
async function paneFrom(bench: Workbench, part: Locator): Promise<Locator> {
  await part.evaluate((element) => element.scrollIntoView({ block: "start" }));
  return pane(bench);
}

/** A person's edit of the exports. */
async function type({ page, goTo }: Workbench, text: string): Promise<void> {
  await goTo({ sheet: DATA, row: EXPORTS[0], column: EXPORTS[1] });
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function rank(bench: Workbench): Promise<void> {
  await bench.button("一键排名").click();
  await table(bench, "排名 1-6月").waitFor();
  await bench.idle();
}

/** In the order of the guide; each step goes on from the one before. */
const STEPS: Readonly<Record<string, Step>> = {
  open: ({ page }) => Promise.resolve(page),

  data: async ({ page, goTo }) => {
    await goTo({ sheet: DATA, row: EXPORTS[0], column: EXPORTS[1] });
    return page;
  },

  findings: async ({ page, put, button, idle }) => {
    await put(DATA, ...EXPORTS, null);
    await button("一键排名").click();
    await page.getByRole("region", { name: /阻断/ }).waitFor();
    await idle();
    return page;
  },

  decision: async (bench) => {
    await bench
      .button(/决定…$/)
      .first()
      .click();
    return paneFrom(bench, bench.page.getByRole("region", { name: /阻断/ }));
  },

  ranking: async (bench) => {
    await bench.put(DATA, ...EXPORTS, { number: 5432 });
    await bench.idle();
    await rank(bench);
    return bench.page;
  },

  score: async (bench) => {
    await bench.button("煤山镇").click();
    await bench.button(/^1.1 /).first().click();
    return paneFrom(bench, table(bench, "排名 1-6月"));
  },

  readings: async (bench) => {
    const section = await unfolded(bench, "分析", "口径");
    await section.getByText("如改为：").first().waitFor();
    return paneFrom(bench, section);
  },

  gaps: async (bench) => {
    const section = await unfolded(bench, "分析", "差距");
    await table(bench, "前进一名的差距").waitFor();
    return paneFrom(bench, section);
  },

  origin: async (bench) => {
    await bench.goTo({ sheet: "评分 1-6月", row: 5, column: 2 });
    const origin = bench.page.getByRole("region", { name: "单元格出处" });
    await origin.getByText("条款").first().waitFor();
    await paneFrom(bench, origin);
    return bench.page;
  },

  copies: async (bench) => {
    // A cell of which there is little to say.
    await bench.goTo({ sheet: "排名 1-6月", row: 0, column: 0 });
    const section = await unfolded(bench, "更多", "副本：原生公式或数值");
    await bench.button("原生副本").click();
    await section.getByText("差异0个", { exact: false }).waitFor();
    return paneFrom(bench, section);
  },

  "hand-out": async (bench) => {
    const section = await unfolded(bench, "分发与汇总");
    await bench.page.getByLabel("报送截止日期").fill("2020-07-05");
    await bench
      .button(/^分发：/)
      .first()
      .waitFor();
    return paneFrom(bench, section);
  },

  checkup: async (bench) => {
    await bench.put("信息报送", 2, 8, {
      formula: "=IFERROR(CX.RANK('评分 1-6月'!C5,'评分 1-6月'!C5:C15),0)",
    });
    const section = await unfolded(bench, "更多", "工作簿体检");
    await bench.page.getByRole("button", { name: "体检", exact: true }).click();
    await section.getByText(/^发现/).waitFor();
    return paneFrom(bench, section);
  },

  outdated: async (bench) => {
    await type(bench, "5532");
    const stale = bench.page.getByText("成绩已过期").first();
    await stale.waitFor();
    return paneFrom(bench, stale);
  },

  "new-period": async (bench) => {
    await bench.button("＋新增").click();
    await bench.page.getByLabel("新期间").fill("1-7月");
    return bench.page.getByRole("dialog", { name: "新增期间" });
  },

  issue: async (bench) => {
    await bench.button("取消").first().click();
    await type(bench, "5432");
    await rank(bench);
    const section = await unfolded(bench, "签发与核验");
    await bench.page.getByRole("button", { name: "签发", exact: true }).click();
    await bench.page
      .getByRole("dialog", { name: "确认签发" })
      .getByRole("button", { name: "确认签发" })
      .click();
    await section.getByText("与签发时一致，没有改动。").waitFor();
    return paneFrom(bench, section);
  },

  method: async (bench) => {
    const section = await unfolded(bench, "办法");
    await section.getByText(/^现行办法：/).waitFor();
    return paneFrom(bench, section);
  },
};

async function takePictures(only: readonly string[]): Promise<void> {
  prepareBrowser();
  mkdirSync(FOLDER, { recursive: true });
  const folder = await buildOnce("workbench");
  const stage = await setUpWorkbench(() => serveFolder(folder));
  try {
    const bench = await stage.open();
    for (const [name, step] of Object.entries(STEPS)) {
      const shown = await step(bench);
      if (only.length === 0 || only.includes(name)) {
        await shown.screenshot({ path: join(FOLDER, `${name}.png`) });
      }
    }
  } finally {
    await stage.close();
  }
}

takePictures(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
