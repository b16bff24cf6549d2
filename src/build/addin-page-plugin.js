"use strict";
const { createHash } = require("node:crypto");
const { join } = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { trustedTypesScript } = require("./trusted-types-script");

/**
 * Completes a page of the add-in: the content security policy, the trusted types, then Office.js, then the
 * custom functions, then the page's own scripts, so that the functions are registered before any interface loads.
 * The interface's files are named first: the browser fetches them meanwhile, and runs them when they are asked for.
 */
class AddinPagePlugin {
  /** @param {{ officeJs: { url: string, scriptSource: string | null }, isServed: boolean }} options */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.compilation.tap("AddinPagePlugin", (compilation) => {
      const { alterAssetTagGroups } = HtmlWebpackPlugin.getHooks(compilation);
      alterAssetTagGroups.tap("AddinPagePlugin", (page) => {
        const { url, scriptSource } = this.options.officeJs;
        const policy = contentSecurityPolicy(scriptSource, this.options.isServed);
        const scripts = [...page.headTags, ...page.bodyTags].filter(
          (tag) => tag.tagName === "script",
        );
        const policyScript = trustedTypesScript(scriptSource);
        const others = page.headTags.filter((tag) => tag.tagName !== "script");
        page.headTags = [
          tag("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
          ...others,
          ...filesOf(compilation, "interface").map((href) =>
            tag("link", { rel: "preload", as: "script", href }),
          ),
          tag("script", { src: `trusted-types.js?v=${printOf(policyScript)}` }),
          // Office.js must stand before all that uses it, and must not be deferred.
          tag("script", { src: url }),
          tag("script", { src: functionsUrl(compiler, this.options.isServed), defer: true }),
          ...scripts,
        ];
        page.bodyTags = page.bodyTags.filter((other) => other.tagName !== "script");
        compilation.emitAsset("trusted-types.js", new RawSource(policyScript), { minimized: true });
        return page;
      });
    });
  }
}

/** functions.js keeps its name, which stands in the manifest; a browser fetches it again when its content is another. */
function functionsUrl({ outputPath, outputFileSystem }, isServed) {
  if (isServed) return "functions.js";
  const script = outputFileSystem.readFileSync(join(outputPath, "functions.js"));
  return `functions.js?v=${printOf(script)}`;
}

function printOf(content) {
  return createHash("sha256").update(content).digest("hex").slice(0, 8);
}

function filesOf(compilation, chunkName) {
  const group = compilation.namedChunkGroups.get(chunkName);
  if (!group) throw new Error(`no chunk is named ${chunkName}`);
  return group.getFiles().filter((file) => file.endsWith(".js"));
}

function tag(tagName, attributes) {
  return {
    tagName,
    attributes,
    voidTag: tagName !== "script",
    meta: { plugin: "AddinPagePlugin" },
  };
}

/** No inline script and no eval. Styles may be inline: Office.js and Fluent write them. */
function contentSecurityPolicy(scriptSource, isServed) {
  const scripts = scriptSource === null ? "'self'" : `'self' ${scriptSource}`;
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    // The development server announces changes through a web socket.
    isServed ? "connect-src 'self' wss://localhost:*" : "connect-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

module.exports = { AddinPagePlugin, contentSecurityPolicy };
