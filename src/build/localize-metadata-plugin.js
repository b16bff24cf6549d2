"use strict";
const path = require("node:path");
const { buildSync } = require("esbuild");

/**
 * Puts words into the metadata of the custom functions: functions.json in Chinese, functions.en-us.json in English,
 * from src/messages/<language>/function-help.ts, and the two flags that the generator cannot write:
 * allowErrorForDataTypeAny, without which Excel never calls a function that is given an error cell, and
 * allowCustomDataForDataTypeAny off, so that only plain values arrive.
 * The build fails when a function or a parameter has no words, or words have no function.
 *
 * Stands after the metadata plugin, in the same compilation:
 *   plugins: [new CustomFunctionsMetadataPlugin({ output: "functions.json", input: files }), new LocalizeMetadataPlugin()]
 */
class LocalizeMetadataPlugin {
  /** @param {{ metadata?: string, localized?: string }} options names of the metadata asset and of its English sister */
  constructor({ metadata = "functions.json", localized = "functions.en-us.json" } = {}) {
    this.files = [
      { file: metadata, language: "zh" },
      { file: localized, language: "en" },
    ];
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    const name = "LocalizeMetadataPlugin";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      for (const { language } of this.files) {
        compilation.fileDependencies.add(messagesFile(compiler.context, language));
      }
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        try {
          const generated = compilation.getAsset(this.files[0].file);
          if (!generated) throw new Error(`${this.files[0].file} was not generated`);
          const metadata = JSON.parse(generated.source.source().toString());
          for (const { file, language } of this.files) {
            const words = loadHelp(compiler.context, language);
            const text = JSON.stringify(localized(metadata, words, file), null, 2);
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

const messagesFile = (root, language) =>
  path.resolve(root, "src", "messages", language, "function-help.ts");

/** The words of one language, by function id. */
function loadHelp(root, language) {
  const { outputFiles } = buildSync({
    entryPoints: [messagesFile(root, language)],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    charset: "utf8",
    logLevel: "silent",
  });
  const module = { exports: {} };
  new Function("module", "exports", outputFiles[0].text)(module, module.exports);
  return module.exports.functionHelp;
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

/** The description stands first, also where the comments in the code have none. */
const described = (one, description) => Object.assign({ description }, one, { description });

const difference = (all, known) => all.filter((one) => !known.includes(one));

module.exports = { LocalizeMetadataPlugin, localized, loadHelp };
