import { implementClass, type ClassTable, type HostObject } from "../protocol/classTable";

interface AppRuntimeService extends HostObject {
  readonly typeName: "AppRuntimeService";
}

/** States of the pane on the wire of `Office.addin.showAsTaskpane` and `hide`. */
const visible = "Visible";

/** The task pane beside the grid: shown by the ribbon or by the add-in itself; its runtime lives on while it is hidden. */
export class PaneFrame {
  private readonly service: AppRuntimeService = { typeName: "AppRuntimeService" };
  readonly services: Readonly<Record<string, HostObject>> = { "Microsoft.AppRuntime.AppRuntimeService": this.service };
  readonly serviceClasses: readonly (readonly [string, ClassTable<HostObject>])[];

  constructor(private readonly container: HTMLElement) {
    this.serviceClasses = [
      implementClass<AppRuntimeService>("AppRuntimeService", {
        call: {
          SetAppRuntimeState: (_, [state]) => this.setVisible(state === visible),
          GetAppRuntimeState: () => (this.container.hidden ? "Background" : visible),
        },
      }),
    ];
  }

  show(): void {
    this.container.hidden = false;
  }

  private setVisible(isVisible: boolean): null {
    this.container.hidden = !isVisible;
    return null;
  }
}
