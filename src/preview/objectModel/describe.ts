import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, dirname } from "node:path";
import type { ApiSet, ClassDescription, EventDescription, MethodDescription, NavigationDescription, ObjectModelDescription, ScalarDescription } from "../protocol/description";

/** Where the installed client library lies; its debug build is the only readable description of the object model. */
function debugLibraryPath(): string {
  const packageJson = createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json");
  return join(dirname(packageJson), "dist", "excel-web-16.00.debug.js");
}

/** Harvests names, default loads and API sets of every class. Build-time only: the result is never committed. */
export function describeObjectModel(libraryPath = debugLibraryPath()): ObjectModelDescription {
  const source = readFileSync(libraryPath, "utf8").replace(/\r\n/g, "\n");
  const classes: Record<string, ClassDescription> = {};
  // var X = (function (_super) { __extends(X, _super); ... return X; }(OfficeExtension.ClientObject));
  const classPattern = /\n    var (\w+) = \(function \(_super\) \{\n        __extends\(\1, _super\);([\s\S]*?)\n        return \1;\n    \}\(OfficeExtension\.ClientObject\)\);/g;
  for (const [, name, body] of source.matchAll(classPattern)) classes[name] = describeClass(name, body);
  if (!classes.Range?.scalars.values) throw new Error(`No object model found in ${libraryPath}: has its layout changed?`);
  return classes;
}

function describeClass(name: string, body: string): ClassDescription {
  const members = splitMembers(name, body);
  const getters = members.filter(({ kind }) => kind === "property");
  const methods = Object.fromEntries(members.filter(({ kind }) => kind === "method").flatMap(describeMethod));
  const itemType = /_createChildItemObject\((?:Excel|OfficeCore)\.(\w+), (?:true|false), this/.exec(body)?.[1];
  return {
    scalars: describeScalars(getters),
    navigations: Object.fromEntries(getters.flatMap(describeNavigation)),
    methods,
    isCollection: getters.some((member) => member.name === "_isCollection"),
    itemType,
    events: getters.flatMap(describeEvent),
  };
}

interface MemberSource {
  readonly kind: "property" | "method";
  readonly name: string;
  readonly body: string;
}

function splitMembers(className: string, body: string): readonly MemberSource[] {
  const starts = new RegExp(`\\n        (?=Object\\.defineProperty\\(${className}\\.prototype, "|${className}\\.prototype\\.\\w+ = function)`);
  return body.split(starts).flatMap((text): MemberSource[] => {
    const property = /^Object\.defineProperty\(\w+\.prototype, "(\w+)"/.exec(text);
    const method = /^\w+\.prototype\.(\w+) = function/.exec(text);
    if (property) return [{ kind: "property", name: property[1], body: text }];
    return method ? [{ kind: "method", name: method[1], body: text }] : [];
  });
}

/** The getter says which set a property belongs to, for reading and for writing; silence means 1.1. */
function apiSetOf(body: string): ApiSet {
  const check = /_throwIfApiNotSupported\("[^"]+", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/.exec(body);
  return { name: check?.[1] ?? "ExcelApi", version: check?.[2] ?? "1.1" };
}

function describeScalars(getters: readonly MemberSource[]): Record<string, ScalarDescription> {
  const list = (name: string): readonly unknown[] => {
    const source = getters.find((getter) => getter.name === name)?.body;
    const array = source === undefined ? undefined : /return (\[[^\]]*\]);/.exec(source)?.[1];
    return array === undefined ? [] : (JSON.parse(array) as unknown[]);
  };
  const wireNames = list("_scalarPropertyOriginalNames");
  const isWritable = list("_scalarPropertyUpdateable");
  return Object.fromEntries(
    list("_scalarPropertyNames").map((entry, index) => {
      const name = String(entry);
      const getter = getters.find((candidate) => candidate.name === name);
      return [name, { wireName: String(wireNames[index] ?? name), isWritable: isWritable[index] === true, apiSet: apiSetOf(getter?.body ?? "") }];
    }),
  );
}

function describeNavigation({ name, body }: MemberSource): [string, NavigationDescription][] {
  const created = /_createPropertyObject\((?:Excel|OfficeCore)\.(\w+), this, "(\w+)"/.exec(body);
  return created ? [[name, { wireName: created[2], type: created[1], apiSet: apiSetOf(body) }]] : [];
}

function describeMethod({ name, body }: MemberSource): [string, MethodDescription][] {
  const apiSet = apiSetOf(body);
  const made = /_createMethodObject\((?:Excel|OfficeCore)\.(\w+), this, "(\w+)", (\d)/.exec(body);
  if (made) return [[made[2], { name, isWrite: made[3] === "0", returns: made[1], apiSet }]];
  const invoked = /_invokeMethod\(this, "(\w+)", (\d)/.exec(body);
  return invoked ? [[invoked[1], { name, isWrite: invoked[2] === "0", apiSet }]] : [];
}

function describeEvent({ body }: MemberSource): EventDescription[] {
  const created = /new OfficeExtension\.GenericEventHandlers\(this\.context, this, "(\w+)", \{\s*eventType: (\d+),\s*registerFunc: function \(\) \{ return _this\.(\w+)\(\)/.exec(body);
  return created ? [{ name: created[1], eventType: Number(created[2]), registerMethod: created[3] }] : [];
}
