// npm run icons: assets/icon.svg -> assets/icon-*.png.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../../tests/browser/launch";

const SIZES = [16, 32, 64, 80, 128];

async function renderIcons(): Promise<void> {
  const assets = join(process.cwd(), "assets");
  const svg = readFileSync(join(assets, "icon.svg"), "utf8");
  const browser = await launchBrowser();
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    await page.screenshot({ path: join(assets, `icon-${size}.png`), omitBackground: true });
  }
  await browser.close();
}

void renderIcons();
