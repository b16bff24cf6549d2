"use strict";
// What a build can be told, from `--env name=value` or from the environment.

/** Where the add-in is developed; manifest.xml is written with it, and the build replaces it. */
const DEVELOPMENT_URL = "https://localhost:3001/";

/**
 * The url of Office.js, and what the content security policy must then allow.
 * @type {Readonly<Record<string, { url: string, scriptSource: string | null }>>}
 */
const OFFICE_JS = {
  microsoft: {
    url: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    scriptSource: "https://appsforoffice.microsoft.com/lib/",
  },
  china: {
    url: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
    scriptSource: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/",
  },
  // A copy served with the add-in: works in a closed intranet, but Microsoft does not support it.
  self: { url: "office-js/office.js", scriptSource: null },
};

/** Ends with a slash, so that file names can be appended. Throws on anything but https. */
function baseUrl(text) {
  const url = new URL(text);
  if (url.protocol !== "https:") throw new Error(`baseUrl must begin with https://, not ${text}`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/**
 * env: `baseUrl`, `officeJs` and `port` of webpack's --env; variables: ADDIN_BASE_URL, OFFICE_JS, PORT.
 * A production build without a base url keeps https://localhost:3001/, good for sideloading only.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {Readonly<Record<string, string | undefined>>} variables
 */
function readSettings(env, variables) {
  const officeJs = env.officeJs || variables.OFFICE_JS || "microsoft";
  const source = Object.hasOwn(OFFICE_JS, officeJs) ? OFFICE_JS[officeJs] : undefined;
  if (source === undefined) {
    const known = Object.keys(OFFICE_JS).join(", ");
    throw new Error(`officeJs must be one of ${known}, not ${officeJs}`);
  }
  const port = env.port || variables.PORT;
  return {
    baseUrl: baseUrl(env.baseUrl || variables.ADDIN_BASE_URL || DEVELOPMENT_URL),
    officeJs: { name: officeJs, ...source },
    port: port === undefined ? undefined : portNumber(port),
    opensBrowser: variables.BROWSER !== "none" && !variables.CI,
  };
}

function portNumber(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`PORT must be a whole number from 1 to 65535, not ${text}`);
  }
  return port;
}

module.exports = { DEVELOPMENT_URL, readSettings };
