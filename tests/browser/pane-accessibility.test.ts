import axe from "axe-core";
import type { Page } from "playwright-core";
import type { Language } from "../../src/messages/language";
import { SCENE_CELL_SHEET } from "../taskpane/cell-scenes";
import { SCENES, type SceneName } from "../taskpane/scenes";
import { unfold } from "./pages";
import { setUpStage, showScene, type PanePage, type PaneStage } from "./pane-page/open-pane";

let stage: PaneStage;
beforeAll(async () => {
  stage = await setUpStage();
});
afterAll(() => stage.close());

const BUTTON: Readonly<Record<Language, string>> = { "zh-CN": "一键排名", "en-US": "Rank now" };
const ORIGIN: Readonly<Record<Language, string>> = {
  "zh-CN": "单元格出处",
  "en-US": "Where the cell comes from",
};
const CHECKUP_TITLE: Readonly<Record<Language, string>> = {
  "zh-CN": "工作簿体检",
  "en-US": "Workbook check-up",
};
const MORE: Readonly<Record<Language, string>> = { "zh-CN": "更多", "en-US": "More" };
const CHECK_UP: Readonly<Record<Language, string>> = { "zh-CN": "体检", "en-US": "Check up" };
const CHECK_AGAIN: Readonly<Record<Language, string>> = {
  "zh-CN": "重新体检",
  "en-US": "Check again",
};
const COPY: Readonly<Record<Language, string>> = {
  "zh-CN": "原生副本",
  "en-US": "Copy with plain formulas",
};
const CELL = { sheet: SCENE_CELL_SHEET, row: 0, column: 0 };
const LANGUAGES: readonly Language[] = ["zh-CN", "en-US"];
/** A purpose, a part of it, a list of that. */
const DEEPEST_FOLD = 3;
const QUIET_FRAMES = 6;
// Two thousand rows look like eleven.
const NAMES = (Object.keys(SCENES) as SceneName[]).filter((name) => name !== "many-towns");

/** Brings the state about: presses the button where it can be pressed, and opens all there is to open. */
async function play(page: Page, language: Language, name: SceneName): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  await settled(page);
  await rankAndOpen(page, language);
  if (name.startsWith("checkup-")) await checkUp(page, language);
  if (name.startsWith("copy-")) await page.getByRole("button", { name: COPY[language] }).click();
  if (name === "circulation") await circulate(page);
  if (!name.startsWith("cell-")) return;
  await page.evaluate((cell) => window.scene.workbook.select(cell), CELL);
  const origin = page.getByRole("region", { name: ORIGIN[language] });
  await origin.waitFor();
  for (const score of await origin.locator("[aria-expanded]").all()) await score.click();
}

async function rankAndOpen(page: Page, language: Language): Promise<void> {
  const rank = page.getByRole("button", { name: BUTTON[language] });
  if ((await rank.count()) === 0 || (await rank.isDisabled())) return;
  await rank.click();
  const waiting = /待排名$|is to be ranked$/;
  await page.getByRole("status").getByRole("heading").filter({ hasNotText: waiting }).waitFor();
  const town = page.locator("tbody button");
  if ((await town.count()) === 0) return;
  await town.first().click();
  await page.locator("tbody section button").first().click();
  await openEveryFold(page);
}

/** Folds stand in folds: until none is closed. */
async function openEveryFold(page: Page): Promise<void> {
  const closed = page.locator("details:not([open]) > summary");
  for (let turn = 0; turn < DEEPEST_FOLD; turn += 1) {
    for (const summary of (await closed.all()).reverse()) await summary.click();
    await settled(page);
  }
  expect(await closed.count()).toBe(0);
}

async function circulate(page: Page): Promise<void> {
  await page.locator("input[type=date]").fill("2020-07-05");
  await page.getByRole("button", { name: /^(全部分发|Hand out all)$/ }).click();
  const file = { name: "海关.xlsx", mimeType: "", buffer: Buffer.from("") };
  await page.getByLabel(/^(交回的文件|Returned files)/).setInputFiles([file]);
  await page.locator("fieldset input[type=radio]").last().check();
}

async function checkUp(page: Page, language: Language): Promise<void> {
  await unfold(page, MORE[language], CHECKUP_TITLE[language]);
  await page.getByRole("button", { name: CHECK_UP[language], exact: true }).click();
  await page.getByRole("button", { name: CHECK_AGAIN[language] }).waitFor();
  for (const whole of await page.getByRole("button", { name: /^(显示全部|Show all)/ }).all()) {
    await whole.click();
  }
}

async function violations(page: Page): Promise<string[]> {
  const hasAxe = await page.evaluate(() => "axe" in window);
  if (!hasAxe) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const run = (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ["violations"] });
    const { violations: found } = await run;
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  });
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Fetched parts are there and drawn: nothing has been put into the page or taken out for so many frames. */
const settled = (page: Page) =>
  page.evaluate(
    (frames) =>
      new Promise<void>((resolve) => {
        let quiet = 0;
        const observer = new MutationObserver(() => (quiet = 0));
        observer.observe(document.body, { childList: true, subtree: true });
        const next = (): void => {
          quiet += 1;
          if (quiet < frames) return void requestAnimationFrame(next);
          observer.disconnect();
          resolve();
        };
        requestAnimationFrame(next);
      }),
    QUIET_FRAMES,
  );

/** A window of that width, everything in it so many times as large. */
async function zoom(page: Page, { width, height, times }: Zoomed): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate((zoomed) => {
    document.documentElement.style.zoom = zoomed;
  }, String(times));
}

interface Zoomed {
  readonly width: number;
  readonly height: number;
  readonly times: number;
}

const NARROW: Zoomed = { width: 320, height: 700, times: 1 };
const TWICE: Zoomed = { width: 640, height: 1400, times: 2 };

describe("every state", () => {
  let panes: readonly { readonly language: Language; readonly pane: PanePage }[] = [];
  beforeAll(async () => {
    panes = await Promise.all(
      LANGUAGES.map(async (language) => ({ language, pane: await stage.openToKeep(language) })),
    );
  });
  afterAll(() => Promise.all(panes.map(({ pane }) => pane.page.context().close())));

  /** What is wrong with a state, in a page that showed another before. */
  async function faultsOf(language: Language, { page, troubles }: PanePage, name: SceneName) {
    const before = troubles.length;
    await zoom(page, NARROW);
    await showScene(page, name, language);
    await play(page, language, name);
    await settled(page);
    const faults: (readonly [Zoomed, readonly string[], number])[] = [];
    for (const zoomed of [NARROW, TWICE]) {
      await zoom(page, zoomed);
      faults.push([zoomed, await violations(page), await overflow(page)]);
    }
    return { language, faults, troubles: troubles.slice(before) };
  }

  test.each(NAMES)(
    "%s in both languages at 320 px, and at 200%% of it in 640 px: axe finds nothing and nothing is cut off",
    async (name) => {
      const seen = await Promise.allSettled(
        panes.map(({ language, pane }) => faultsOf(language, pane, name)),
      );
      expect(
        seen.map((one) => (one.status === "fulfilled" ? one.value : String(one.reason))),
      ).toEqual(
        LANGUAGES.map((language) => ({
          language,
          faults: [
            [NARROW, [], 0],
            [TWICE, [], 0],
          ],
          troubles: [],
        })),
      );
    },
  );
});

test.each(LANGUAGES)("%s: the dialog of a new period has no violations", async (language) => {
  const { page } = await stage.open("ready", { language });
  await page.getByRole("button", { name: language === "zh-CN" ? "＋新增" : "+ Add" }).click();
  await page.getByRole("dialog").waitFor();
  expect(await violations(page)).toEqual([]);
});

test("at 200% zoom of 320 px nothing is cut off", async () => {
  const { page } = await stage.open("ready", { width: 160 });
  await play(page, "zh-CN", "ready");
  expect(await overflow(page)).toBe(0);
});

test("the English pane has no Chinese but what the workbook and the method say", async () => {
  const { page } = await stage.open("ready", { language: "en-US" });
  await page.getByRole("button", { name: "Rank now" }).waitFor();
  const own = page.locator("button:not([lang]), label, legend, th, p:not([lang])");
  const texts = await own.evaluateAll((elements) =>
    elements.map((element) => {
      const copy = element.cloneNode(true);
      // What is marked as Chinese is the workbook's or the method's, and so are its periods.
      if (copy instanceof HTMLElement)
        copy.querySelectorAll("[lang]").forEach((one) => one.remove());
      return (copy.textContent ?? "").replace(/1-\d月/g, "");
    }),
  );
  expect(texts.filter((text) => /[\u4e00-\u9fff]/.test(text))).toEqual([]);
});

test("in forced colours the bars are seen", async () => {
  const { page } = await stage.open("ready");
  await page.emulateMedia({ forcedColors: "active" });
  await page.getByRole("button", { name: "一键排名" }).click();
  const colours = await page
    .locator("tbody tr div > div")
    .first()
    .evaluate((bar) => {
      const probe = document.createElement("div");
      probe.style.color = "Highlight";
      bar.append(probe);
      return [getComputedStyle(bar).backgroundColor, getComputedStyle(probe).color];
    });
  expect(colours[0]).toBe(colours[1]);
});

test("with reduced motion nothing moves across the pane", async () => {
  const { page } = await stage.open("running");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.getByRole("button", { name: "一键排名" }).click();
  const bar = page.getByRole("progressbar");
  await bar.waitFor();
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .flatMap(({ effect }) => (effect instanceof KeyframeEffect ? effect.getKeyframes() : []))
      .some(
        (frame) =>
          frame["left"] !== undefined || /translate|rotate/.test(String(frame["transform"])),
      ),
  );
  expect(moving).toBe(false);
});
