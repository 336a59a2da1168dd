import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { readManifest } from "../src/preview/page/manifest";
import { readingOrder } from "./support/manifestOrder";

const root = path.resolve(__dirname, "..");
const text = readFileSync(path.join(root, "manifest.xml"), "utf8");
const parse = (xml: string) => new DOMParser().parseFromString(xml, "text/xml") as unknown as Document;
const manifest = parse(text);
const elements = (tag: string) => Array.from(manifest.getElementsByTagName(tag));
const languages = ["en-US", "zh-CN", "zh-TW"];

describe("manifest.xml", () => {
  it("has its elements in the order that Office reads them", () => {
    expect(readingOrder.violations(manifest)).toEqual([]);
  });

  it("is found out when two elements change places", () => {
    const swapped = text.replace(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, "$2$1");
    expect(readingOrder.violations(parse(swapped))).toEqual(["OfficeApp: Version after ProviderName"]);
  });

  it("runs pane, functions and commands in one shared runtime", () => {
    const [runtime] = elements("Runtime");
    expect(runtime.getAttribute("lifetime")).toBe("long");
    const pages = [runtime, elements("FunctionFile")[0], elements("Page")[0].getElementsByTagName("SourceLocation")[0]];
    expect(new Set(pages.map((element) => element.getAttribute("resid")))).toEqual(new Set(["Taskpane.Url"]));
    expect(elements("TaskpaneId")).toEqual([]);
  });

  it("asks for the requirement floor that the code keeps to", () => {
    expect(readManifest(manifest, "en-US").requirements).toEqual({ SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3", ExcelApi: "1.14" });
  });

  it("defines every resource it refers to, once, within the lengths Office allows", () => {
    const [resources] = elements("Resources");
    const defined = ["bt:Image", "bt:Url", "bt:String"].flatMap((tag) => Array.from(resources.getElementsByTagName(tag)));
    const ids = defined.map((element) => element.getAttribute("id") ?? "");
    const used = ["Label", "Title", "Description", "SourceLocation", "Namespace", "Runtime", "FunctionFile", "LearnMoreUrl", "bt:Image"]
      .flatMap(elements)
      .flatMap((element) => element.getAttribute("resid") || []);
    expect(new Set(used)).toEqual(new Set(ids));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    const tooLong = (parent: string, limit: number) =>
      Array.from(elements(parent)[0].getElementsByTagName("bt:String"))
        .flatMap((element) => [element, ...Array.from(element.getElementsByTagName("bt:Override"))])
        .map((element) => element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? "")
        .filter((value) => value.length === 0 || value.length > limit);
    expect(tooLong("bt:ShortStrings", 125)).toEqual([]);
    expect(tooLong("bt:LongStrings", 250)).toEqual([]);
  });

  it("speaks Chinese wherever it does not speak a proper name", () => {
    const properNames = ["Functions.Namespace", "Group.Label", "OpenPane.Label"];
    const untranslated = elements("bt:String")
      .filter((element) => element.getElementsByTagName("bt:Override").length !== 2)
      .map((element) => element.getAttribute("id"));
    expect(untranslated).toEqual(properNames);
  });

  it("has the icons it names, in the sizes that are required", () => {
    const files = elements("bt:Image").flatMap((element) => element.getAttribute("DefaultValue") || []);
    const named = files.map((address) => new URL(address).pathname.replace("/icons/", ""));
    expect(named.filter((file) => !existsSync(path.join(root, "src/commands/icons", file)))).toEqual([]);
    for (const icon of elements("Icon")) {
      const sizes = Array.from(icon.getElementsByTagName("bt:Image")).map((image) => image.getAttribute("size"));
      expect(sizes).toEqual(["16", "32", "80"]);
    }
  });

  it.each(languages)("reads whole in %s", (language) => {
    const { ribbonGroups, cellMenu } = readManifest(manifest, language);
    const commands = [...ribbonGroups.flatMap((group) => group.commands), ...cellMenu];
    expect(commands.map((command) => command.action)).toEqual([
      { type: "ShowTaskpane" },
      { type: "ExecuteFunction", functionName: "splitSelection" },
      { type: "ExecuteFunction", functionName: "undoLastWrite" },
      { type: "ExecuteFunction", functionName: "splitSelection" },
    ]);
  });
});
