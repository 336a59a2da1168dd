import { createHash, createPrivateKey, X509Certificate } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

export interface LocalhostCertificate {
  readonly cert: string;
  readonly key: string;
  /** The authority that signed it: what a client must trust. */
  readonly ca: string;
  /** Base64 SHA-256 of the public key, as Chromium's --ignore-certificate-errors-spki-list takes it. */
  readonly spkiHash: string;
}

const validDays = 30;
const dayMs = 86_400_000;

/** The certificate of localhost kept in `folder`: reused while it is good for another day, else made anew. Nothing is installed. */
export async function localhostCertificate(folder: string): Promise<LocalhostCertificate> {
  return usable(folder) ?? (await renew(folder));
}

async function renew(folder: string): Promise<LocalhostCertificate> {
  // Made beside and moved in whole, so that two processes that start together never mix their files.
  const fresh = `${folder}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  await generateCertificates(join(fresh, "ca.crt"), join(fresh, "localhost.crt"), join(fresh, "localhost.key"), validDays, ["localhost", "127.0.0.1"]);
  chmodSync(join(fresh, "localhost.key"), 0o600);
  const madeByAnother = usable(folder);
  if (madeByAnother === undefined) {
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  } else rmSync(fresh, { recursive: true, force: true });
  const made = madeByAnother ?? usable(folder);
  if (made === undefined) throw new Error(`The certificate just made in ${folder} cannot be used.`);
  return made;
}

function usable(folder: string): LocalhostCertificate | undefined {
  const files = ["localhost.crt", "localhost.key", "ca.crt"].map((file) => join(folder, file));
  if (!files.every((file) => existsSync(file))) return undefined;
  const [cert = "", key = "", ca = ""] = files.map((file) => readFileSync(file, "utf8"));
  try {
    const certificate = new X509Certificate(cert);
    const isGood =
      Date.parse(certificate.validTo) > Date.now() + dayMs &&
      certificate.checkHost("localhost") !== undefined &&
      certificate.checkPrivateKey(createPrivateKey(key)) &&
      certificate.verify(new X509Certificate(ca).publicKey);
    return isGood ? { cert, key, ca, spkiHash: spkiHashOf(certificate) } : undefined;
  } catch {
    return undefined; // A damaged file is as good as none: the caller makes new ones.
  }
}

function spkiHashOf(certificate: X509Certificate): string {
  return createHash("sha256").update(certificate.publicKey.export({ type: "spki", format: "der" })).digest("base64");
}
