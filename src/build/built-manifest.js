"use strict";
const { version } = require("../../package.json");
const { DEVELOPMENT_URL } = require("./settings");

/**
 * manifest.xml as it is handed out: where the add-in is served, and the version of package.json, of which Office
 * wants four numbers and reads a new manifest only when it has grown.
 * @param {string} text
 * @param {string} baseUrl
 */
function builtManifest(text, baseUrl) {
  return text
    .replaceAll(DEVELOPMENT_URL, baseUrl)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
}

module.exports = { builtManifest };
