"use strict";

/** The files of custom functions, in the order of the catalogue; index.ts imports the same. */
const functionTopics = ["targets", "commissions", "rankings", "progress", "customers", "pipeline", "forecast"];

/**
 * Metadata as the build ships it. The generator never writes this flag; without it a host does not call a function
 * that is given an error value, and the function could not spoil only its own cell.
 */
function completeMetadata(functionsJson) {
  return { ...functionsJson, allowErrorForDataTypeAny: true };
}

/**
 * Metadata in another language: the same ids, names and parameters in the same order; only descriptions change.
 * A missing translation stops the build.
 */
function localizedMetadata(functionsJson, translations) {
  const functions = functionsJson.functions.map((entry) => {
    const translation = textFor(translations, entry.id, entry.id);
    const parameters = entry.parameters.map((parameter) => ({
      ...parameter,
      description: textFor(translation.parameters, parameter.name, `${entry.id}, parameter ${parameter.name}`),
    }));
    return { ...entry, description: textFor(translation, "description", `${entry.id}, description`), parameters };
  });
  return { ...completeMetadata(functionsJson), functions };
}

/** Metadata in which every function leads to its help page: the link in Excel's function wizard. */
function withHelp(functionsJson, helpAddress, language) {
  const base = helpAddress.endsWith("/") ? helpAddress : `${helpAddress}/`;
  const functions = functionsJson.functions.map((entry) => ({ ...entry, helpUrl: `${base}${language}/${entry.id.toLowerCase()}.html` }));
  return { ...functionsJson, functions };
}

function textFor(texts, key, what) {
  const text = texts?.[key];
  if (text === undefined || text === "") throw new Error(`No translation for ${what}.`);
  return text;
}

module.exports = { functionTopics, completeMetadata, localizedMetadata, withHelp };
