"use strict";
// node src/build/wps-package.js FOLDER TO: makes the functions of FOLDER, a built add-in or workbench, an add-in for WPS.
const fs = require("node:fs");
const path = require("node:path");
const { version } = require("../../package.json");

const NAME = "changxing-export";
const NAMESPACE = "CX";
const FOLDER = `${NAME}_${version}`;

/**
 * The files of the package by path: the add-in in a folder of its own, as WPS wants it in jsaddons, and beside it what
 * brings it there. The names and forms are those that wpsjs 2.2.3 makes; custom functions came with WPS 12.1.0.20540.
 * @param {string} folder holds functions.js, own-methods.js and functions.json
 * @returns {Record<string, string>}
 */
function wpsPackage(folder) {
  const read = (name) => fs.readFileSync(path.join(folder, name), "utf8");
  const { functions } = JSON.parse(read("functions.json"));
  const addin = {
    "manifest.xml": manifest(),
    "functions.json": `${JSON.stringify({ functions: functions.map(described) }, null, 2)}\n`,
    // WPS opens index.html; a version that writes its own loads main.js from it.
    "index.html": `<!doctype html>\n<html>\n  <head>\n    <meta charset="utf-8" />\n    <script src="./main.js"></script>\n  </head>\n</html>\n`,
    "main.js": [shim(functions), read("own-methods.js"), read("functions.js")].join("\n"),
    "ribbon.xml": RIBBON,
  };
  const inFolder = Object.entries(addin).map(([name, text]) => [`${FOLDER}/${name}`, text]);
  return {
    ...Object.fromEntries(inFolder),
    "publish.xml": publish(),
    "install.bat": crlf(INSTALL_ON_WINDOWS),
    "install.sh": INSTALL_ON_LINUX,
  };
}

function manifest() {
  return `<?xml version="1.0" encoding="UTF-8"?>
<JsPlugin>
  <ApiVersion>1.0.0</ApiVersion>
  <Name>${NAME}</Name>
  <Description>外贸出口考核</Description>
  <Functions>
    <Uri>/functions.json</Uri>
    <Namespace>${NAMESPACE}</Namespace>
  </Functions>
</JsPlugin>
`;
}

/** The functions need no ribbon; WPS looks for one. */
const RIBBON = `<customUI xmlns="http://schemas.microsoft.com/office/2006/01/customui">
  <ribbon startFromScratch="false" />
</customUI>
`;

function described({ name, description, parameters, result }) {
  return {
    name,
    description,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description,
      type: `${typeOf(parameter)}${parameter.optional ? "?" : ""}`,
    })),
    result: { type: typeOf(result) },
  };
}

const isMatrix = ({ dimensionality }) => dimensionality === "matrix";
const typeOf = (one) => (isMatrix(one) ? "any[][]" : "any");

function shim(functions) {
  const matrices = Object.fromEntries(
    functions.map(({ id, parameters }) => [id, parameters.map(isMatrix)]),
  );
  const host = fs.readFileSync(path.join(__dirname, "wps-shim.js"), "utf8");
  return `${host}hostFunctions(wps, "${NAMESPACE}", ${JSON.stringify(matrices)});`;
}

const plugin = () =>
  `<jsplugin name="${NAME}" type="et" url="${FOLDER}" version="${version}" enable="enable_dev" install="null" customDomain=""/>`;

function publish() {
  return `<jsplugins>\n  ${plugin()}\n</jsplugins>\n`;
}

/** A publish.xml that is there lists the add-ins of others: it is never overwritten. */
const INSTALL_ON_WINDOWS = `@echo off
chcp 65001 >nul
setlocal
set "TARGET=%APPDATA%\\kingsoft\\wps\\jsaddons"
if not exist "%TARGET%" mkdir "%TARGET%"
xcopy /E /I /Y "%~dp0${FOLDER}" "%TARGET%\\${FOLDER}" >nul || goto failed
if exist "%TARGET%\\publish.xml" goto listed
copy "%~dp0publish.xml" "%TARGET%\\publish.xml" >nul || goto failed
echo 已安装。请重启 WPS 表格。
goto end
:listed
findstr /C:"${FOLDER}" "%TARGET%\\publish.xml" >nul && echo 已更新。请重启 WPS 表格。&& goto end
echo 已复制。本机已有其他加载项，请用记事本打开：
echo   %TARGET%\\publish.xml
echo 把本文件夹 publish.xml 里 jsplugin 那一行加到其中，再重启 WPS 表格。
goto end
:failed
echo 没有安装成功：不能写入 %TARGET%
:end
pause
`;

const INSTALL_ON_LINUX = `#!/bin/sh
set -eu
here=$(cd "$(dirname "$0")" && pwd)
target="$HOME/.local/share/Kingsoft/wps/jsaddons"
mkdir -p "$target"
cp -R "$here/${FOLDER}" "$target/"
if [ ! -e "$target/publish.xml" ]; then
  cp "$here/publish.xml" "$target/publish.xml"
elif ! grep -q "${FOLDER}" "$target/publish.xml"; then
  echo "本机已有其他加载项，请把 publish.xml 里 jsplugin 那一行加到 $target/publish.xml 中。"
  exit 1
fi
echo "已安装。请重启 WPS 表格。"
`;

const crlf = (text) => text.replaceAll("\n", "\r\n");

/** Puts files by path below a folder. */
function writeFiles(to, files) {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(to, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
}

if (require.main === module) {
  const [folder, to] = process.argv.slice(2);
  fs.rmSync(to, { recursive: true, force: true });
  writeFiles(to, wpsPackage(folder));
}

module.exports = { wpsPackage, writeFiles };
