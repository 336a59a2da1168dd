import { IRenderManagerService, SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import type { Area } from "../model";
import type { Engine } from "./engine";

/** In pixels from the grid's upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where cells are on the screen: for what lies over them and moves with them. */
export class SheetView {
  constructor(
    private readonly engine: Engine,
    private readonly container: HTMLElement,
  ) {}

  /** Calls back whenever cells may lie elsewhere. */
  onMoved(listener: () => void): void {
    this.engine.commands.onCommandExecuted(listener);
    new ResizeObserver(listener).observe(this.container);
  }

  /** The part of the grid that scrolls; undefined before it is drawn. */
  scrolledBox(): Box | undefined {
    const found = this.drawn();
    if (!found) return undefined;
    const { canvas, scaleX, scaleY, main } = found;
    const [left, top] = [canvas.left + main.left * scaleX, canvas.top + main.top * scaleY];
    return { left, top, width: canvas.left + canvas.width - left, height: canvas.top + canvas.height - top };
  }

  /** Where cells of the active sheet are, seen or not. */
  box({ sheetId, row, column, rowCount, columnCount }: Area): Box | undefined {
    const found = this.drawn();
    if (!found || this.engine.workbook.getActiveSheet().getSheetId() !== sheetId) return undefined;
    const { skeleton, canvas, scaleX, scaleY, main } = found;
    const first = skeleton.getNoMergeCellWithCoordByIndex(row, column);
    const last = skeleton.getNoMergeCellWithCoordByIndex(row + rowCount - 1, column + columnCount - 1);
    return {
      left: canvas.left + (first.startX - main.viewportScrollX) * scaleX,
      top: canvas.top + (first.startY - main.viewportScrollY) * scaleY,
      width: (last.endX - first.startX) * scaleX,
      height: (last.endY - first.startY) * scaleY,
    };
  }

  private drawn() {
    const render = this.engine.injector.get(IRenderManagerService).getRenderById(this.engine.unitId);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!render || !skeleton || !main) return undefined;
    const [canvas, container] = [render.engine.getCanvasElement(), this.container].map((element) => element.getBoundingClientRect());
    const box: Box = { left: canvas.left - container.left, top: canvas.top - container.top, width: canvas.width, height: canvas.height };
    return { skeleton, main, canvas: box, ...render.scene.getAncestorScale() };
  }
}
