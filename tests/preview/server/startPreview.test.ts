import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { sampleWorkbook } from "../../../src/preview/sample/sampleWorkbook";
import { officeJsOnCdn } from "../../../src/preview/server/serveHtml";
import { startPreview, type Preview } from "../../../src/preview/server/startPreview";
import { ask } from "./client";

const folder = mkdtempSync(join(tmpdir(), "salesheet-server-test-"));
const dist: Readonly<Record<string, Buffer>> = {
  "taskpane.html": Buffer.from(`<!doctype html>\r\n<title>Ziele für Verkäufer \u{1f600}</title><script src="${officeJsOnCdn}"></script>\n<a href="https://appsforoffice.microsoft.com/lib/1/hosted/">x</a>`),
  "plain.html": Buffer.from([0x3c, 0x70, 0x3e, 0xe4, 0xff, 0x00, 0x0a]),
  "twice.html": Buffer.from(officeJsOnCdn + officeJsOnCdn),
  "functions.js": Buffer.from(`// loads ${officeJsOnCdn}\nCustomFunctions.associate("SPLIT", f);\r\n`),
  "functions.json": Buffer.from('{"functions":[]}'),
  "assets/icon-16.png": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]),
};
let preview: Preview;

function write(parent: string, files: Readonly<Record<string, Buffer | string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(parent, name)), { recursive: true });
    writeFileSync(join(parent, name), content);
  }
}

const fromAddin = (path: string, options?: { method?: string }) => ask(preview.addinUrl, path, preview.certificate.ca, options);
const fromPage = (path: string, options?: { method?: string }) => ask(preview.pageUrl, path, preview.certificate.ca, options);

beforeAll(async () => {
  write(join(folder, "dist"), dist);
  write(join(folder, "page"), { "index.html": "<p>the page</p>", "page.js": "1" });
  write(folder, { "secret.txt": "not for anyone", "manifest.xml": "<OfficeApp/>" });
  preview = await startPreview({
    distFolder: join(folder, "dist"),
    pageFolder: join(folder, "page"),
    manifestFile: join(folder, "manifest.xml"),
    pagePort: 0,
    addinPort: 0,
    profile: "floor",
    locale: "zh-CN",
  });
}, 60_000);

afterAll(async () => {
  await preview.close();
  rmSync(folder, { recursive: true });
});

describe("the add-in's origin", () => {
  it.each(["plain.html", "functions.js", "functions.json", "assets/icon-16.png"])("serves %s byte for byte", async (name) => {
    const { status, body } = await fromAddin(`/${name}`);
    expect(status).toBe(200);
    expect(body.equals(dist[name] ?? Buffer.alloc(0))).toBe(true);
  });

  it("serves the pane with exactly the address of Office.js replaced, to bytes that are otherwise the same", async () => {
    const { body } = await fromAddin("/taskpane.html?_host_Info=Excel$Web$16.01");
    const local = `${preview.pageUrl}/lib/1/hosted/office.js`;
    expect(body.includes(local)).toBe(true);
    expect(Buffer.from(body.toString("latin1").replace(local, officeJsOnCdn), "latin1").equals(dist["taskpane.html"] ?? Buffer.alloc(0))).toBe(true);
  });

  it("refuses html that names Office.js twice", async () => {
    const { status, body } = await fromAddin("/twice.html");
    expect([status, body.toString()]).toEqual([500, expect.stringContaining("must load Office.js once")]);
  });

  it("lets the page, and no one else, read across the origins, and is never cached", async () => {
    const { headers } = await fromAddin("/functions.json");
    expect(headers["access-control-allow-origin"]).toBe(preview.pageUrl);
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["content-type"]).toBe("application/json; charset=utf-8");
  });
});

describe("the page's origin", () => {
  it("serves the page, its files and the manifest with their types", async () => {
    const [index, script, manifest] = await Promise.all(["/", "/page.js", "/manifest.xml"].map((path) => fromPage(path)));
    expect([index?.body.toString(), index?.headers["content-type"]]).toEqual(["<p>the page</p>", "text/html; charset=utf-8"]);
    expect(script?.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect([manifest?.body.toString(), manifest?.headers["content-type"]]).toEqual(["<OfficeApp/>", "application/xml; charset=utf-8"]);
  });

  it("tells the page where the add-in is and what to emulate", async () => {
    const { body } = await fromPage("/config.json");
    expect(JSON.parse(body.toString())).toEqual({ pageUrl: preview.pageUrl, addinUrl: preview.addinUrl, profile: "floor", locale: "zh-CN" });
  });

  it("serves the sample workbook until it is given another", async () => {
    expect(JSON.parse((await fromPage("/workbook.json")).body.toString())).toEqual(sampleWorkbook());
    const other = { ...sampleWorkbook(), name: "Other", sheets: [] };
    preview.setWorkbook(other);
    expect(JSON.parse((await fromPage("/workbook.json")).body.toString())).toEqual(other);
  });

  it.each(["office.js", "excel-web-16.00.js", "en-US/office_strings.js"])("serves the unmodified %s of the npm package", async (name) => {
    const { status, body, headers } = await fromPage(`/lib/1/hosted/${name}`);
    expect(status).toBe(200);
    expect(headers["access-control-allow-origin"]).toBe(preview.addinUrl);
    expect(body.equals(readFileSync(join(__dirname, "../../../node_modules/@microsoft/office-js/dist", name.toLowerCase())))).toBe(true);
  });
});

describe("both origins", () => {
  const outside = ["/../secret.txt", "/%2e%2e/secret.txt", "/assets/..%2f..%2fsecret.txt", "/..\\secret.txt", "/lib/1/hosted/../package.json", "/%00", "//etc/passwd", "/nothing.js", "/assets", "/constructor"];
  it.each(outside)("has no %s", async (path) => {
    expect((await fromAddin(path)).status).toBe(404);
    expect((await fromPage(path)).status).toBe(404);
  });

  it("answers a malformed address with 400 and a write with 405", async () => {
    expect((await fromPage("/%zz")).status).toBe(400);
    expect((await fromAddin("/functions.json", { method: "PUT" })).status).toBe(405);
  });

  it("answers HEAD without a body", async () => {
    const { status, body, headers } = await fromAddin("/functions.json", { method: "HEAD" });
    expect([status, body.length, headers["content-length"]]).toEqual([200, 0, "16"]);
  });

  it("is not to be reached from another machine", async () => {
    const outer = Object.values(networkInterfaces()).flatMap((each) => each ?? []).find(({ internal, family }) => !internal && family === "IPv4");
    if (outer === undefined) return;
    await expect(ask(preview.pageUrl, "/", preview.certificate.ca, { host: outer.address })).rejects.toThrow(/ECONNREFUSED/);
  });
});

describe("a taken port", () => {
  let occupant: Server;
  let port: number;

  beforeAll(async () => {
    occupant = createServer();
    await new Promise<void>((resolve) => occupant.listen(0, "127.0.0.1", resolve));
    const address = occupant.address();
    port = typeof address === "object" && address !== null ? address.port : 0;
  });
  afterAll(() => occupant.close());

  it("is one sentence that says which, for what, and what to do", async () => {
    await expect(startPreview({ pagePort: port, addinPort: 0 })).rejects.toThrow(
      `Port ${port} (the preview page) is taken: stop the program that uses it, or choose another port with --port <number>.`,
    );
    await expect(startPreview({ pagePort: 0, addinPort: port })).rejects.toThrow(
      `Port ${port} (the add-in, as its manifest says) is taken: stop the program that uses it, or choose another port with --addin-port <number>.`,
    );
  });
});
