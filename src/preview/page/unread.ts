import type { UnreadPart } from "../workbook/snapshot";
import { describeUnread, unreadKinds } from "../xlsx/unread/kinds";
import type { previewMessages } from "./messages";

/** What the file holds and the preview does not show; what changes nothing for the reader comes last. */
export function showUnread(details: HTMLElement, parts: readonly UnreadPart[], messages: ReturnType<typeof previewMessages>): void {
  if (parts.length === 0) return;
  const isHarmless = ({ what }: UnreadPart): boolean => unreadKinds[what]?.isHarmless === true;
  const ordered = [...parts.filter((part) => !isHarmless(part)), ...parts.filter(isHarmless)];
  const summary = document.createElement("summary");
  summary.textContent = messages.unread(parts.length);
  const list = document.createElement("ul");
  list.append(
    ...ordered.map((part) => {
      const item = document.createElement("li");
      item.textContent = describeUnread(part);
      return item;
    }),
  );
  details.append(summary, list);
  details.hidden = false;
}
