"use strict";
// node src/build/function-pages.js: writes the lists of docs/functions*.md again, from the functions and their words.
const fs = require("node:fs");
const path = require("node:path");
const { createRequire } = require("node:module");
const { customFunctionFiles } = require("./custom-function-files");
const { localized, loadHelp, metadataFiles } = require("./localize-metadata-plugin");

const ROOT = path.resolve(__dirname, "../..");
/** Ends what a person wrote; all below it is generated. */
const MARK = "<!-- npm run function-pages -->\n";
const COLONS = { zh: "：", en: ": " };

/**
 * The page of each language as it should be: what stands above its mark, then a section for each function.
 * @returns {Promise<readonly { file: string, text: string }[]>} `file` by its path from the root
 */
async function functionPages() {
  const metadata = await generatedMetadata();
  return metadataFiles(ROOT).map(({ file, folder }) => {
    const page = `docs/${file.replace(/json$/, "md")}`;
    const [head] = fs.readFileSync(path.join(ROOT, page), "utf8").split(MARK);
    const { functions } = localized(metadata, loadHelp(ROOT, folder), file);
    // The words stand in the order of the clauses, the metadata in that of the files.
    const order = Object.keys(loadHelp(ROOT, folder));
    const sections = order.map((id) =>
      section(
        functions.find((one) => one.id === id),
        COLONS[folder] ?? COLONS.en,
      ),
    );
    return { file: page, text: head + MARK + sections.join("") };
  });
}

function section({ name, description, parameters }, colon) {
  const names = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name));
  const lines = parameters.map((one, i) => `- \`${names[i]}\`${colon}${one.description}`);
  const call = `\`=CX.${name}(${names.join(", ")})\``;
  return `\n## CX.${name}\n\n${description}\n\n${call}\n\n${lines.join("\n")}\n`;
}

/** What the build's plugin asks for. */
async function generatedMetadata() {
  const { generateCustomFunctionsMetadata } = createRequire(
    require.resolve("custom-functions-metadata-plugin"),
  )("custom-functions-metadata");
  const generated = await generateCustomFunctionsMetadata(customFunctionFiles(ROOT), true);
  if (generated.errors.length > 0) throw new Error(generated.errors.join("\n"));
  return JSON.parse(generated.metadataJson);
}

async function writePages() {
  for (const { file, text } of await functionPages()) fs.writeFileSync(path.join(ROOT, file), text);
}

if (require.main === module) void writePages();

module.exports = { functionPages };
