"use strict";

/**
 * The script that stands before Office.js: scripts may only come from our own origin and from where Office.js
 * comes from (it loads its parts by `script.src = url`, as webpack does); no text may become HTML or script. What
 * Office.js parses when it begins to log passes: the licence of an add-in, an XML of <r> and <t> or nothing at all.
 * @param {string | null} officeJsBase
 */
function trustedTypesScript(officeJsBase) {
  const bases = officeJsBase === null ? ["/"] : ["/", officeJsBase];
  return `(${install.toString()})(${JSON.stringify(bases)});\n`;
}

// Old syntax: the browser view of an old Excel must be able to read it and do nothing.
/* eslint-disable no-undef */
function install(bases) {
  if (!window.trustedTypes) return;
  var allowed = bases.map(function (base) {
    return new URL(base, location.href).href;
  });
  window.trustedTypes.createPolicy("default", {
    createScriptURL: function (url) {
      var target = new URL(url, document.baseURI).href;
      var isAllowed = allowed.some(function (base) {
        return target.indexOf(base) === 0;
      });
      return isAllowed ? url : null;
    },
    createHTML: function (text, type, sink) {
      var licence = /^\s*(<\?xml [^<>]*\?>\s*)?(<\/?[rt](\s+(?!on)\w+="[^"<>]*")*\s*\/?>\s*)*$/;
      return sink === "DOMParser parseFromString" && licence.test(text) ? text : null;
    },
  });
}
/* eslint-enable no-undef */

module.exports = { trustedTypesScript };
