"use strict";
const fs = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { NormalModuleReplacementPlugin } = require("webpack");
const { AddinPagePlugin } = require("./src/build/addin-page-plugin");
const { customFunctionFiles } = require("./src/build/custom-function-files");
const { dropUnshown } = require("./src/build/drop-unshown");
const { InstallablePlugin } = require("./src/build/installable-plugin");
const { LicensesPlugin } = require("./src/build/licenses-plugin");
const { LocalizeMetadataPlugin, metadataFiles } = require("./src/build/localize-metadata-plugin");
const { markdownPage } = require("./src/build/markdown-page");
const { builtManifest } = require("./src/build/built-manifest");
const { refuseTakenPort } = require("./src/build/port-taken");
const { SHORT_NAMES } = require("./src/build/short-names");
const { readSettings } = require("./src/build/settings");

/**
 * webpack --env target=addin       -> dist/           what Excel loads
 * webpack --env target=workbench   -> dist-workbench/ the page with the grid
 * Both carry the same functions.js, compiled on its own, with functions.json and functions.en-us.json.
 * Settings: --env baseUrl=https://… (ADDIN_BASE_URL), --env officeJs=microsoft|china|self (OFFICE_JS),
 * --env port=… (PORT), --env folder=… (where to, instead of the above).
 */
module.exports = async (env, argv) => {
  const settings = readSettings(env, process.env);
  const isProduction = argv.mode === "production";
  const isServed = Boolean(env.WEBPACK_SERVE);
  const folder = inRoot(env.folder ?? (env.target === "workbench" ? "dist-workbench" : "dist"));
  const build = { settings, isProduction, isServed, folder };
  const pagesUrl = env.target === "addin" ? settings.baseUrl : null;
  // Several compilations write into the folder, so none of them may clean it.
  if (!isServed) fs.rmSync(folder, { recursive: true, force: true });
  else await refuseTakenPort(settings.port ?? PORTS[env.target], env.target);
  switch (env.target) {
    case "workbench":
      return [workbench(build), functions(build, pagesUrl), ownMethods(build)];
    case "addin":
      return [await addin(build), functions(build, pagesUrl), ownMethods(build)];
    default:
      throw new Error("Say which part to build: --env target=addin or --env target=workbench");
  }
};

const PORTS = { addin: 3001, workbench: 3000 };
const inRoot = (...parts) => path.resolve(__dirname, ...parts);

function base({ isProduction, folder }, name, transformers = []) {
  return {
    name,
    mode: isProduction ? "production" : "development",
    // Never an eval devtool: the content security policy forbids eval.
    devtool: isProduction ? false : "source-map",
    output: {
      path: folder,
      publicPath: "",
      globalObject: "globalThis",
      // A browser may keep a file for ever; the name of another content is another.
      filename: isProduction ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: isProduction ? "[name].[contenthash:8].js" : "[name].js",
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      parser: { javascript: { exportsPresence: "error" } },
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          options: {
            transpileOnly: true,
            onlyCompileBundledFiles: true,
            compilerOptions: { noEmit: false },
            getCustomTransformers: () => ({ before: transformers }),
          },
        },
        // Whoever takes one export of a file gets no more than that. The functions' files are imported for what they do.
        { test: /\.tsx?$/, exclude: inRoot("src/functions"), sideEffects: false },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    optimization: {
      minimizer: [new TerserPlugin({ minify: TerserPlugin.esbuildMinify, extractComments: false })],
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

const SMALLEST = {
  ecma: 2020,
  toplevel: true,
  // The file has no constructor functions and no property that does anything when it is read.
  // Comparisons in the order in which they were written, and functions that are not put into one another, are more alike
  // to gzip; of the passes, two are better than one or three.
  compress: {
    passes: 2,
    unsafe_arrows: true,
    pure_getters: true,
    inline: 1,
    lhs_constants: false,
  },
  // The names are ours alone, also where a page has one of the same name.
  mangle: { properties: { builtins: true, regex: new RegExp(`^(${SHORT_NAMES.join("|")})$`) } },
};
/** By the first letter, the last one first. */
const later = (a, b) => path.basename(b).charCodeAt(0) - path.basename(a).charCodeAt(0);
const importOf = (file) => `import ${JSON.stringify(file)};`;

/** One self-contained file that runs without a page: no other chunk, no dependence on where it was loaded from. */
function functions(build, pagesUrl) {
  const files = customFunctionFiles(__dirname);
  const config = base(build, "functions", [dropUnshown]);
  return {
    ...config,
    devtool: false,
    // Its name stands in manifest.xml.
    output: { ...config.output, filename: "functions.js" },
    // One module imports them all, so that webpack puts everything into a single scope, which is smaller.
    // The order tells which files stand side by side: the other way round the file is 200 bytes larger.
    entry: { functions: `data:text/javascript,${files.toSorted(later).map(importOf).join("")}` },
    optimization: {
      splitChunks: false,
      runtimeChunk: false,
      // Slower than esbuild, and smaller: Excel loads this file with the workbook.
      minimizer: [new TerserPlugin({ terserOptions: SMALLEST, extractComments: false })],
    },
    plugins: [
      // The plugin's loader knows the files by this array and appends to each what registers its functions.
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: files }),
      new LocalizeMetadataPlugin({ pagesUrl }),
    ],
  };
}

/** What functions.js asks about methods that a county writes itself; it shares nothing with it but one global. */
function ownMethods(build) {
  const config = base(build, "own-methods");
  return {
    ...config,
    devtool: false,
    output: { ...config.output, filename: "own-methods.js" },
    entry: { "own-methods": inRoot("src/functions/own-methods.ts") },
    optimization: {
      splitChunks: false,
      runtimeChunk: false,
      minimizer: [new TerserPlugin({ terserOptions: SMALLEST, extractComments: false })],
    },
  };
}

async function addin(build) {
  const { settings, isServed, isProduction } = build;
  return {
    ...base(build, "addin"),
    // The page names functions.js by its content.
    dependencies: ["functions", "own-methods"],
    entry: { taskpane: inRoot("src/taskpane/taskpane.ts") },
    plugins: [
      new MiniCssExtractPlugin({
        filename: isProduction ? "[name].[contenthash:8].css" : "[name].css",
      }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: inRoot("src/taskpane/taskpane.html"),
        chunks: ["taskpane"],
      }),
      new AddinPagePlugin({ officeJs: settings.officeJs, isServed }),
      new CopyWebpackPlugin({ patterns: addinFiles(settings) }),
      new LicensesPlugin(),
    ],
    devServer: {
      host: "localhost",
      port: settings.port ?? PORTS.addin,
      server: isServed ? { type: "https", options: await certificate() } : "https",
      headers: { "Access-Control-Allow-Origin": "*" },
      static: false,
      hot: false,
      client: { overlay: false },
    },
  };
}

function addinFiles({ baseUrl, officeJs }) {
  const manifest = {
    from: "manifest.xml",
    transform: (content) => builtManifest(content.toString(), baseUrl),
  };
  const files = [
    manifest,
    { from: "assets/icon-*.png" },
    { from: "assets/help.html", to: "assets/help.html" },
    { from: "LICENSE", to: "LICENSE.txt" },
    ...metadataFiles(__dirname).map(functionPage),
  ];
  return officeJs.name === "self" ? [...files, ...officeJsFiles()] : files;
}

/** What the metadata gives as the help of a function. */
const functionPage = ({ tag, file }) => ({
  from: `docs/${file.replace(/json$/, "md")}`,
  to: file.replace(/json$/, "html"),
  transform: (content) => markdownPage(content.toString(), tag),
});

/** What Office.js asks for in Excel, from Microsoft's package. */
function officeJsFiles() {
  const context = inRoot("node_modules/@microsoft/office-js/dist");
  const names = [
    "office.js",
    "excel-*-16.*.js",
    "*/office_strings.js",
    "telemetry/oteljs_agave*.js",
    "o15apptofilemappingtable.js",
    "custom-functions-runtime.js",
    "es6-promise.js",
  ];
  return names.map((from) => ({
    context,
    from,
    to: "office-js/[path][name][ext]",
    globOptions: { ignore: ["**/*.debug.js"] },
    info: { minimized: true },
  }));
}

/**
 * The trusted development certificate, which Windows and Mac install after asking. Elsewhere, where no Excel runs,
 * and where it is refused, webpack's own, which the browser will question.
 */
async function certificate() {
  if (process.platform !== "win32" && process.platform !== "darwin") return {};
  try {
    return await require("office-addin-dev-certs").getHttpsServerOptions();
  } catch {
    console.warn("No trusted development certificate: Excel will only load this add-in after");
    console.warn("  npx office-addin-dev-certs install");
    return {};
  }
}

const GRID_RENDERING = /[\\/]engine-render[\\/]lib[\\/]es[\\/]index\.js$/;
const HYPHENATION = /[\\/]engine-render[\\/]lib[\\/]es[\\/](?!index\.js)[^\\/]+$/;
const NO_HYPHENATION = inRoot("src/build/no-hyphenation.js");

function workbench(build) {
  const { settings, isServed, isProduction } = build;
  const url = `http://localhost:${settings.port ?? PORTS.workbench}/`;
  const config = base(build, "workbench");
  const withoutPatterns = { test: GRID_RENDERING, parser: { dynamicImportMode: "eager" } };
  return {
    ...config,
    // The service worker names functions.js by its content.
    dependencies: ["functions", "own-methods"],
    module: { ...config.module, rules: [...config.module.rules, withoutPatterns] },
    entry: { workbench: inRoot("src/workbench/workbench.ts") },
    // Only our own code is debugged; maps of the grid would double the build time.
    devtool: false,
    plugins: [
      // The grid hyphenates no cell; the patterns of 77 languages would be a third of the program.
      new NormalModuleReplacementPlugin(HYPHENATION, NO_HYPHENATION),
      new MiniCssExtractPlugin({
        filename: isProduction ? "[name].[contenthash:8].css" : "[name].css",
      }),
      new HtmlWebpackPlugin({
        filename: "index.html",
        template: inRoot("src/workbench/workbench.html"),
        chunks: ["workbench"],
      }),
      new LicensesPlugin(),
      ...(isProduction && !isServed ? [new InstallablePlugin()] : []),
      ...(isServed ? [sayWhere(url)] : []),
    ],
    devServer: {
      host: "127.0.0.1",
      port: settings.port ?? PORTS.workbench,
      open: settings.opensBrowser ? [url] : false,
      static: false,
      hot: false,
      // The page holds a workbook that is nowhere saved: it never reloads by itself, so it needs no socket.
      liveReload: false,
      client: false,
      webSocketServer: false,
    },
  };
}

/** The last line that `npm start` prints, once the page can be opened. */
function sayWhere(url) {
  const say = () => setImmediate(() => console.log(`\nThe workbench is ready: ${url}\n`));
  return {
    apply: (compiler) =>
      compiler.hooks.done.tap("SayWhere", (stats) => !stats.hasErrors() && say()),
  };
}
