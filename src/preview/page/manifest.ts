type CommandAction = { readonly type: "ShowTaskpane" } | { readonly type: "ExecuteFunction"; readonly functionName: string };

export interface AddinCommand {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Addresses by size in pixels. */
  readonly icons: { readonly [size: string]: string };
  readonly action: CommandAction;
}

export interface AddinManifest {
  readonly displayName: string;
  readonly namespace: string;
  readonly taskpaneUrl: string;
  readonly functionsMetadataUrl: string;
  readonly requirements: { readonly [set: string]: string };
  readonly ribbonGroups: readonly { readonly label: string; readonly commands: readonly AddinCommand[] }[];
  readonly cellMenu: readonly AddinCommand[];
}

/** What Excel would read out of an add-in only manifest: commands, addresses and texts in the given language. */
export function readManifest(document: Document, locale: string): AddinManifest {
  const resource = (id: string): string => {
    const found = all(document, "bt:Image", "bt:Url", "bt:String").find((element) => element.getAttribute("id") === id);
    if (!found) throw new Error(`manifest.xml refers to resource "${id}", which it does not define.`);
    return localised(found, locale, "bt:Override");
  };
  const resourceOf = (parent: Element, tag: string): string => resource(only(parent, tag).getAttribute("resid") ?? "");
  const command = (control: Element): AddinCommand => ({
    id: control.getAttribute("id") ?? "",
    label: resourceOf(control, "Label"),
    description: resourceOf(only(control, "Supertip"), "Description"),
    icons: Object.fromEntries(all(control, "bt:Image").map((image) => [image.getAttribute("size") ?? "", resource(image.getAttribute("resid") ?? "")])),
    action: action(only(control, "Action")),
  });
  const extensionPoint = (type: string): Element[] => all(document, "ExtensionPoint").filter((point) => point.getAttribute("xsi:type") === type);
  const [functions] = extensionPoint("CustomFunctions");
  return {
    displayName: localised(only(document, "DisplayName"), locale, "Override"),
    namespace: resourceOf(functions, "Namespace"),
    taskpaneUrl: resourceOf(only(functions, "Page"), "SourceLocation"),
    functionsMetadataUrl: resourceOf(only(functions, "Metadata"), "SourceLocation"),
    requirements: Object.fromEntries(all(document, "Set").map((set) => [set.getAttribute("Name") ?? "", set.getAttribute("MinVersion") ?? ""])),
    ribbonGroups: extensionPoint("PrimaryCommandSurface")
      .flatMap((point) => all(point, "Group"))
      .map((group) => ({ label: resourceOf(group, "Label"), commands: all(group, "Control").map(command) })),
    cellMenu: extensionPoint("ContextMenu").flatMap((point) => all(point, "Control")).map(command),
  };
}

function action(element: Element): CommandAction {
  if (element.getAttribute("xsi:type") === "ShowTaskpane") return { type: "ShowTaskpane" };
  return { type: "ExecuteFunction", functionName: only(element, "FunctionName").textContent?.trim() ?? "" };
}

function localised(element: Element, locale: string, overrideTag: string): string {
  const override = all(element, overrideTag).find((candidate) => candidate.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase());
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

function all(parent: Document | Element, ...tags: string[]): Element[] {
  return tags.flatMap((tag) => Array.from(parent.getElementsByTagName(tag)));
}

function only(parent: Document | Element, tag: string): Element {
  const [found] = all(parent, tag);
  if (!found) throw new Error(`manifest.xml lacks <${tag}>${parent.nodeType === 1 ? ` inside <${(parent as Element).tagName}>` : ""}.`);
  return found;
}
