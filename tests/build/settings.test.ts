import { contentSecurityPolicy } from "../../src/build/addin-page-plugin";
import { readSettings } from "../../src/build/settings";

test("without settings the add-in keeps the development address and takes Office.js from Microsoft", () => {
  const { baseUrl, officeJs, opensBrowser } = readSettings({}, {});
  expect(baseUrl).toBe("https://localhost:3001/");
  expect(officeJs.url).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect(opensBrowser).toBe(true);
});

test.each([
  [{ baseUrl: "https://gov.example/cx" }, {}, "https://gov.example/cx/"],
  [{}, { ADDIN_BASE_URL: "https://gov.example/cx/" }, "https://gov.example/cx/"],
  [{ baseUrl: "https://a.example" }, { ADDIN_BASE_URL: "https://b.example" }, "https://a.example/"],
])("base url of %j and %j is %s", (env, variables, expected) => {
  expect(readSettings(env, variables).baseUrl).toBe(expected);
});

test.each([
  [
    { baseUrl: "http://gov.example/" },
    {},
    "baseUrl must begin with https://, not http://gov.example/",
  ],
  [{ officeJs: "toString" }, {}, "officeJs must be one of microsoft, china, self, not toString"],
  [{}, { OFFICE_JS: "cdn" }, "officeJs must be one of microsoft, china, self, not cdn"],
  [{}, { PORT: "http" }, "PORT must be a whole number from 1 to 65535, not http"],
  [{}, { PORT: "70000" }, "PORT must be a whole number from 1 to 65535, not 70000"],
])("%j and %j are refused", (env, variables, message) => {
  expect(() => readSettings(env, variables)).toThrow(message);
});

test.each([
  ["microsoft", "script-src 'self' https://appsforoffice.microsoft.com/lib/;"],
  ["china", "script-src 'self' https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/;"],
  ["self", "script-src 'self';"],
])("with Office.js from %s the policy says %s", (officeJs, expected) => {
  const { scriptSource } = readSettings({ officeJs }, {}).officeJs;
  const policy = contentSecurityPolicy(scriptSource, false);
  expect(policy).toContain(expected);
  expect(policy).not.toContain("unsafe-eval");
});

test.each([[{ BROWSER: "none" }], [{ CI: "true" }]])("%j opens no browser", (variables) => {
  expect(readSettings({}, variables).opensBrowser).toBe(false);
});

test("PORT is the port of the served page", () => {
  expect(readSettings({}, { PORT: "4801" }).port).toBe(4801);
});
