import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "salesheet-start-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `npm start -- ...` to its end. */
function start(...words: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "src/preview/server/start.ts", ...words], { cwd: root });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (output += text.toString()));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, output })));
}

describe("npm start", () => {
  it("ends with one sentence and code 1 when a port is taken, before it builds anything", async () => {
    const occupant = createServer();
    await new Promise<void>((resolve) => occupant.listen(0, "127.0.0.1", resolve));
    const address = occupant.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const result = await start("--port", String(port), "--addin-port", "0", "--no-open");
    occupant.close();
    expect(result).toEqual({ code: 1, output: `Port ${port} (the preview page) is taken: stop the program that uses it, or choose another port with --port <number>.\n` });
  }, 30_000);

  it.each([
    ["missing.xlsx", undefined, /^There is no file .*missing\.xlsx: check the path\.\n$/],
    ["old.xls", Buffer.from("d0cf11e0a1b11ae1", "hex"), /^old\.xls is a workbook of Excel 97-2003 .*\n$/],
  ])("ends with one sentence and code 1 for %s", async (name, content, sentence) => {
    const file = join(folder, name);
    if (content) writeFileSync(file, content);
    const { code, output } = await start(file, "--port", "0", "--addin-port", "0", "--no-open");
    expect(code).toBe(1);
    expect(output).toMatch(sentence);
  }, 30_000);
});
