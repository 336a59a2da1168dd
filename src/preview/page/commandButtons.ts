import type { AddinCommand } from "./manifest";

/** A button as Excel draws it: smallest icon that is sharp enough, label, supertip as tooltip. */
export function commandButton(document: Document, command: AddinCommand, run: (command: AddinCommand) => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.className = "command";
  button.type = "button";
  button.title = command.description;
  button.dataset.command = command.id;
  const icon = document.createElement("img");
  icon.src = command.icons["32"];
  icon.alt = "";
  button.append(icon, command.label);
  button.addEventListener("click", () => run(command));
  return button;
}
