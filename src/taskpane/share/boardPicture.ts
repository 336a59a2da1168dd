import type { BoardProposal } from "../../actions/rankPeople";
import type { Translator } from "../../locales/messages";
import { boardGroups, boardHeading, boardValue } from "./boardText";

/** Browsers draw no canvas higher than some 16,000 dots. */
export const mostPlacesPictured = 400;

const [width, lineHeight, margin] = [560, 34, 20];
/** A picture goes into a chat, whatever theme the pane has. */
const colors = { paper: "#ffffff", stripe: "#f5f7fa", ink: "#1b1a19", quiet: "#605e5c", brand: "#0f6cbd" } as const;

interface Line {
  readonly kind: "title" | "note" | "group" | "place";
  readonly left: string;
  readonly middle: string;
  readonly right: string;
}

/** Draws all places of a board, as high as they need. */
export function boardPicture(translator: Translator, proposal: BoardProposal): HTMLCanvasElement {
  const lines = linesOf(translator, proposal);
  const height = lines.length * lineHeight + 2 * margin;
  const canvas = document.createElement("canvas");
  const scale = Math.min(2, 16_000 / height);
  [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser gives no canvas to draw on.");
  context.scale(scale, scale);
  context.fillStyle = colors.paper;
  context.fillRect(0, 0, width, height);
  context.textBaseline = "middle";
  lines.forEach((line, index) => drawLine(context, line, index));
  return canvas;
}

function linesOf(translator: Translator, proposal: BoardProposal): readonly Line[] {
  const [title, note] = boardHeading(translator, proposal).split("\n");
  const line = (kind: Line["kind"], left: string, middle = "", right = ""): Line => ({ kind, left, middle, right });
  const places = boardGroups(proposal.rows).flatMap(({ group, rows }) => [
    ...(group === undefined ? [] : [line("group", group)]),
    ...rows.map(({ rank, name, value, grade }) => line("place", translator.number(rank), grade === undefined ? name : `${name} · ${grade}`, boardValue(translator, proposal, value))),
  ]);
  return [line("title", title), ...(note === undefined ? [] : [line("note", note)]), ...places];
}

function drawLine(context: CanvasRenderingContext2D, { kind, left, middle, right }: Line, index: number): void {
  const [top, center] = [margin + index * lineHeight, margin + (index + 0.5) * lineHeight];
  const family = '"Segoe UI", "Microsoft YaHei", "Microsoft JhengHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';
  const write = (text: string, x: number, most: number, color: string, font: string): void => {
    context.font = `${font} ${family}`;
    context.fillStyle = color;
    context.fillText(text, x, center, most);
  };
  if (kind !== "place") {
    write(left, margin, width - 2 * margin, kind === "note" ? colors.quiet : kind === "group" ? colors.brand : colors.ink, kind === "title" ? "600 20px" : kind === "group" ? "600 15px" : "14px");
    return;
  }
  context.fillStyle = index % 2 === 0 ? colors.stripe : colors.paper;
  context.fillRect(margin / 2, top, width - margin, lineHeight);
  write(left, margin, 46, colors.brand, "600 16px");
  write(middle, margin + 54, width - 2 * margin - 54 - 170, colors.ink, "16px");
  context.textAlign = "right";
  write(right, width - margin, 160, colors.ink, "600 16px");
  context.textAlign = "left";
}
