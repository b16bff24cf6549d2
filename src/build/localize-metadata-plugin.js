"use strict";
const path = require("node:path");
const { buildSync } = require("esbuild");
const { anchorOf } = require("./markdown-page");

/**
 * Puts words into the metadata of the custom functions: functions.json in the first language of
 * src/messages/language.ts, functions.en-us.json and the like in the others, from function-help.ts in the folder of
 * each; and the two flags that the generator cannot write:
 * allowErrorForDataTypeAny, without which Excel never calls a function that is given an error cell, and
 * allowCustomDataForDataTypeAny off, so that only plain values arrive. Where the pages of the functions are served, each
 * function has the address of its place there, which Excel opens for help.
 * The build fails when a function or a parameter has no words, or words have no function.
 *
 * Stands after the metadata plugin, in the same compilation:
 *   plugins: [new CustomFunctionsMetadataPlugin({ output: "functions.json", input: files }), new LocalizeMetadataPlugin({ pagesUrl })]
 */
class LocalizeMetadataPlugin {
  /** @param {{ pagesUrl: string | null }} options where functions.html and the like are served, if they are */
  constructor({ pagesUrl }) {
    this.pagesUrl = pagesUrl;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    const name = "LocalizeMetadataPlugin";
    const root = compiler.context;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const files = metadataFiles(root);
      compilation.fileDependencies.add(messagesFile(root, "language.ts"));
      for (const { folder } of files) compilation.fileDependencies.add(helpFile(root, folder));
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        try {
          const generated = compilation.getAsset(files[0].file);
          if (!generated) throw new Error(`${files[0].file} was not generated`);
          const metadata = JSON.parse(generated.source.source().toString());
          for (const { file, folder } of files) {
            const words = loadHelp(root, folder);
            const described = localized(metadata, words, file);
            const whole =
              this.pagesUrl === null ? described : helped(described, this.pagesUrl, file);
            const text = JSON.stringify(whole, null, 2);
            const source = new sources.RawSource(`${text}\n`);
            if (compilation.getAsset(file)) compilation.updateAsset(file, source);
            else compilation.emitAsset(file, source);
          }
        } catch (error) {
          compilation.errors.push(new WebpackError(`${name}: ${error.message}`));
        }
      });
    });
  }
}

const messagesFile = (root, ...parts) => path.resolve(root, "src", "messages", ...parts);
const helpFile = (root, folder) => messagesFile(root, folder, "function-help.ts");

/** The metadata of each language by its tag, and the folder of its words; the first keeps the name that the generator gives. */
function metadataFiles(root) {
  const { LANGUAGES } = load(messagesFile(root, "language.ts"), { external: ["./*"] });
  return Object.entries(LANGUAGES).map(([tag, { folder }], i) => ({
    tag,
    folder,
    file: i === 0 ? "functions.json" : `functions.${tag.toLowerCase()}.json`,
  }));
}

/** The words of one language, by function id. */
const loadHelp = (root, folder) => load(helpFile(root, folder)).functionHelp;

/** What a TypeScript file exports. */
function load(file, options = {}) {
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    charset: "utf8",
    logLevel: "silent",
    ...options,
  });
  const module = { exports: {} };
  new Function("module", "exports", outputFiles[0].text)(module, module.exports);
  return module.exports;
}

/** The metadata with its descriptions replaced. Throws for every function and parameter without words, and the reverse. */
function localized(metadata, help, file) {
  const faults = [];
  const ids = metadata.functions.map(({ id }) => id);
  faults.push(...difference(Object.keys(help), ids).map((id) => `${id} is no function`));
  const functions = metadata.functions.map((one) => {
    const words = help[one.id];
    if (!words?.description) {
      faults.push(`${one.id} has no description`);
      return one;
    }
    const names = one.parameters.map(({ name }) => name);
    const unknown = difference(Object.keys(words.parameters), names);
    faults.push(...unknown.map((name) => `${one.id} has no parameter ${name}`));
    const parameters = one.parameters.map((parameter) => {
      const description = words.parameters[parameter.name];
      if (!description) faults.push(`${one.id}.${parameter.name} has no description`);
      return described(parameter, description);
    });
    return { ...described(one, words.description), parameters };
  });
  if (faults.length > 0) throw new Error(`${file}: ${faults.join("; ")}`);
  return { allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: false, functions };
}

/** The metadata with the place of each function on the page of its language. */
function helped(metadata, pagesUrl, file) {
  const page = `${pagesUrl}${file.replace(/json$/, "html")}`;
  const functions = metadata.functions.map((one) => ({
    ...one,
    helpUrl: `${page}#${anchorOf(`CX.${one.name}`)}`,
  }));
  return { ...metadata, functions };
}

/** The description stands first, also where the comments in the code have none. */
const described = (one, description) => Object.assign({ description }, one, { description });

const difference = (all, known) => all.filter((one) => !known.includes(one));

module.exports = { LocalizeMetadataPlugin, localized, loadHelp, metadataFiles };
