import { officeJsOnCdn, serveHtml } from "../../../src/preview/server/serveHtml";

const local = "https://localhost:3001/lib/1/hosted/office.js";

describe("serveHtml", () => {
  it("replaces the address of Office.js and nothing else", () => {
    expect(serveHtml(`<a>$&</a><script src="${officeJsOnCdn}"></script><b/>`, local)).toBe(`<a>$&</a><script src="${local}"></script><b/>`);
  });

  it("leaves a page without Office.js as it is", () => {
    const html = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/excel.js"></script>';
    expect(serveHtml(html, local)).toBe(html);
  });

  it("takes the page's storage away where it is told to", () => {
    const [head, rest] = serveHtml(`<head lang="en"><script src="${officeJsOnCdn}"></script></head>`, local, true).split("<script>");
    expect(head).toBe('<head lang="en">');
    expect(rest).toMatch(new RegExp(`^Object.*"localStorage".*</script><script src="${local}">`));
  });

  it("refuses a page that names it twice", () => {
    expect(() => serveHtml(officeJsOnCdn.repeat(2), local)).toThrow("2 times");
  });
});
