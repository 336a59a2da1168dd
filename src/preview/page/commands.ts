import { commandButton } from "./commandButtons";
import type { AddinCommand, AddinManifest } from "./manifest";

interface Places {
  readonly ribbon: HTMLElement;
  readonly cellMenu: HTMLElement;
  readonly grid: HTMLElement;
}

/** The add-in's ribbon group, and its part of the cell menu, which opens with the right button beside the grid's own. */
export function showCommands(manifest: AddinManifest, served: (address: string) => string, places: Places, run: (command: AddinCommand) => void): void {
  const button = (command: AddinCommand): HTMLButtonElement => {
    const icons = Object.fromEntries(Object.entries(command.icons).map(([size, address]) => [size, served(address)]));
    return commandButton(document, { ...command, icons }, (chosen) => {
      places.cellMenu.hidePopover();
      run(chosen);
    });
  };
  for (const group of manifest.ribbonGroups) places.ribbon.append(...group.commands.map(button));
  places.cellMenu.append(...manifest.cellMenu.map(button));
  places.grid.addEventListener("contextmenu", ({ clientX, clientY }) => {
    places.cellMenu.style.left = `${clientX}px`;
    places.cellMenu.style.top = `${Math.max(0, clientY - 48)}px`;
    places.cellMenu.showPopover();
  });
}
