import JSZip from "jszip";
import { posix } from "node:path";
import { UnreadableWorkbook } from "./unreadable";
import { parseXml, type XmlElement } from "./xml";

/** `type` is the last word of the relationship's type ("worksheet"); `target` a path inside the file, or an address outside. */
interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of an xlsx file. Paths have no slash at the start and are found whatever their case. */
export class Parts {
  private readonly files = new Map<string, JSZip.JSZipObject>();
  private readonly texts = new Map<string, Promise<string>>();
  private readonly overrides = new Map<string, string>();
  private readonly defaults = new Map<string, string>();

  private constructor(zip: JSZip) {
    for (const file of Object.values(zip.files)) if (!file.dir) this.files.set(keyOf(file.name), file);
  }

  /** @throws {UnreadableWorkbook} a sentence for whatever is no xlsx file. */
  static async open(bytes: Uint8Array, fileName: string): Promise<Parts> {
    refuseOtherFormats(bytes, fileName);
    let zip: JSZip;
    try {
      zip = await JSZip.loadAsync(bytes);
    } catch {
      throw new UnreadableWorkbook(`${fileName} is damaged (its zip container cannot be opened): get the file again, or open it in Excel and save it.`);
    }
    const parts = new Parts(zip);
    await parts.readContentTypes(fileName);
    return parts;
  }

  /** As spelled in the file. */
  paths(): string[] {
    return [...this.files.values()].map(({ name }) => name.replace(/^\//, ""));
  }

  has(path: string): boolean {
    return this.files.has(keyOf(path));
  }

  text(path: string): Promise<string> {
    const key = keyOf(path);
    const known = this.texts.get(key);
    if (known) return known;
    const file = this.files.get(key);
    const text = file ? file.async("uint8array").then(decoded) : Promise.reject(new Error(`There is no part ${path}.`));
    this.texts.set(key, text);
    return text;
  }

  async xml(path: string): Promise<XmlElement> {
    return parseXml(await this.text(path));
  }

  contentType(path: string): string {
    return this.overrides.get(keyOf(path)) ?? this.defaults.get(posix.extname(path).slice(1).toLowerCase()) ?? "";
  }

  /** Relationships of a part; of the file itself for "". */
  async relationships(path: string): Promise<Relationship[]> {
    const folder = posix.dirname(path);
    const file = posix.join(folder, "_rels", `${posix.basename(path)}.rels`);
    if (!this.has(file)) return [];
    return (await this.xml(file)).children.map(({ attributes }) => {
      const { Id = "", Type = "", Target = "", TargetMode } = attributes;
      const isExternal = TargetMode === "External";
      return { id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target: isExternal ? Target : resolved(folder, Target), isExternal };
    });
  }

  private async readContentTypes(fileName: string): Promise<void> {
    if (!this.has("[Content_Types].xml")) {
      throw new UnreadableWorkbook(`${fileName} is a zip file but no Excel workbook: choose an .xlsx file, or save the workbook as one.`);
    }
    for (const { name, attributes } of (await this.xml("[Content_Types].xml")).children) {
      const { PartName = "", Extension = "", ContentType = "" } = attributes;
      if (name === "Override") this.overrides.set(keyOf(PartName), ContentType);
      if (name === "Default") this.defaults.set(Extension.toLowerCase(), ContentType);
    }
  }
}

function keyOf(path: string): string {
  return path.replace(/\\/g, "/").replace(/^\//, "").toLowerCase();
}

function resolved(folder: string, target: string): string {
  const path = target.trim();
  return path.startsWith("/") ? path.slice(1) : posix.join(folder, path);
}

function decoded(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(bytes);
}

function refuseOtherFormats(bytes: Uint8Array, fileName: string): void {
  const start = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  if (bytes.length === 0) throw new UnreadableWorkbook(`${fileName} is empty: get the file again.`);
  if (start === "d0cf11e0a1b11ae1") {
    // A protected xlsx is an OLE container with a stream of this name, in UTF-16.
    const isEncrypted = latin.includes([..."EncryptedPackage"].join("\0"));
    throw new UnreadableWorkbook(
      isEncrypted
        ? `${fileName} is encrypted with a password: open it in Excel, remove the password (File, Info, Protect Workbook), and save it.`
        : `${fileName} is a workbook of Excel 97-2003 (.xls): open it in Excel and save it as .xlsx.`,
    );
  }
  if (!start.startsWith("504b")) throw new UnreadableWorkbook(`${fileName} is no .xlsx file: open it in Excel and save it as Excel Workbook (.xlsx).`);
}
