import { X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localhostCertificate } from "../../../src/preview/server/certificate";

const parent = mkdtempSync(join(tmpdir(), "salesheet-certs-test-"));
const folder = join(parent, "certs");
afterAll(() => rmSync(parent, { recursive: true }));

describe("localhostCertificate", () => {
  it("makes one for localhost, keeps the key private, reuses it, and renews a damaged or expired one", async () => {
    const first = await localhostCertificate(folder);
    expect(new X509Certificate(first.cert).checkHost("localhost")).toBe("localhost");
    expect(first.spkiHash).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    expect(statSync(join(folder, "localhost.key")).mode & 0o077).toBe(0);
    expect(await localhostCertificate(folder)).toEqual(first);

    writeFileSync(join(folder, "localhost.crt"), readFileSync(join(folder, "ca.crt")));
    const second = await localhostCertificate(folder);
    expect(second.cert).not.toBe(first.cert);

    jest.useFakeTimers({ now: Date.now() + 31 * 86_400_000, doNotFake: ["nextTick", "setImmediate", "setTimeout"] });
    const third = await localhostCertificate(folder);
    jest.useRealTimers();
    expect(third.cert).not.toBe(second.cert);
  }, 60_000);
});
