/**
 * The order of child elements that Office insists on; names absent from the manifest are allowed.
 * Source: learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 */
const order: { readonly [parent: string]: readonly string[] } = {
  OfficeApp: ["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides", "ExtendedOverrides"],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins", "VersionOverrides"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["Script", "Page", "Metadata", "Namespace", "OfficeTab", "CustomTab", "OfficeMenu"],
  Group: ["Label", "Icon", "Control"],
  Control: ["OverriddenByRibbonApi", "Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

function children(element: Element): Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
}

function violationsOf(element: Element): string[] {
  const allowed = order[element.tagName];
  const names = children(element).map((child) => child.tagName);
  const own = !allowed
    ? []
    : [
        ...names.filter((name) => !allowed.includes(name)).map((name) => `${element.tagName}: unknown ${name}`),
        ...names.slice(1).flatMap((name, index) => (allowed.indexOf(name) < allowed.indexOf(names[index]) ? [`${element.tagName}: ${name} after ${names[index]}`] : [])),
      ];
  return [...own, ...children(element).flatMap(violationsOf)];
}

export const readingOrder = { violations: (document: Document): string[] => violationsOf(document.documentElement) };
