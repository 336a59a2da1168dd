import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import vm from "node:vm";

/** The parts of the client library that the Node lane uses beyond its published types. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & LibraryHooks;
}

interface LibraryHooks {
  readonly SessionBase: (new () => object) & { _overrideSession: object | null };
  readonly GenericEventRegistration: { s_genericEventRegistrations: object };
  _testSetRichApiMessageReadyImpl(implementation: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { readonly entries: readonly object[] }): void;
}

export interface ExecutorResponse {
  HttpStatusCode: number;
  ErrorCode: string;
  ErrorMessage: string;
  Headers: object | null;
  Body: object | null;
}

type IsSetSupported = (name: string, version?: string) => boolean;

/** Runs the unmodified, minified client library in a context of its own with the little of a window that it touches. */
export function loadLibrary(isSetSupported: IsSetSupported): OfficeLibrary {
  const path = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist", "excel-web-16.00.js");
  const context = vm.createContext(stubWindow());
  vm.runInContext("window = self = top = parent = globalThis;", context);
  context.isSetSupported = isSetSupported;
  vm.runInContext(prelude, context);
  vm.runInContext(readFileSync(path, "utf8").replace(/^\uFEFF/, ""), context, { filename: "excel-web-16.00.js" });
  // The library's own context is only filled by office.js: its questions about requirement sets are answered here.
  vm.runInContext("window.Office = Object.create(window.Office, { context: { value: { requirements: { isSetSupported } } } });", context);
  return { Excel: context.Excel, OfficeExtension: context.OfficeExtension } as OfficeLibrary;
}

/** What office.js, which is not loaded here, would have set up before. */
const prelude = `
  var OSF = {}, OTel = {}, oteljs = {}, OfficeExt = {}, CustomFunctionMappings = {};
  var Office = {};
  var CustomFunctions = { _association: { mappings: {}, onchange() {} } };
  window.Microsoft = { Office: { WebExtension: window.Office } };
`;

function stubWindow(): vm.Context {
  const element = (): object => ({ style: {}, href: "", setAttribute() {}, appendChild() {}, getElementsByTagName: () => [] });
  const storage = (): object => ({ getItem: () => null, setItem() {}, removeItem() {} });
  const document = { ...element(), createElement: element, addEventListener() {}, head: element(), body: element(), readyState: "complete", domain: "localhost" };
  return {
    // The library asks for `instanceof Date`: it must know the dates of the tests.
    console, Date, setTimeout, clearTimeout, setInterval, clearInterval, URL, performance,
    fetch: () => Promise.reject(new Error("The Node lane has no network.")),
    navigator: { userAgent: "node" },
    document,
    location: { href: "https://localhost/", hash: "", search: "", origin: "https://localhost", protocol: "https:" },
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener() {}, removeEventListener() {}, open() {}, postMessage() {},
    name: "", external: {}, history: {},
  };
}
