/** Metadata as custom-functions-metadata writes it. */
export interface FunctionsJson {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionEntry[];
}

export interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterEntry[];
}

export interface ParameterEntry {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** Descriptions of one language: id -> description and parameters by name. */
export type Translations = Readonly<Record<string, { readonly description: string; readonly parameters: Readonly<Record<string, string>> }>>;

export const functionTopics: readonly string[];
export function completeMetadata(functionsJson: FunctionsJson): FunctionsJson;
export function localizedMetadata(functionsJson: FunctionsJson, translations: Translations): FunctionsJson;
/** @param helpAddress - Where dist/help/ is to be found, with or without a slash at the end. */
export function withHelp(functionsJson: FunctionsJson, helpAddress: string, language: string): FunctionsJson;
