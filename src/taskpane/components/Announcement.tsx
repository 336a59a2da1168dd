import { makeStyles } from "@fluentui/react-components";
import { createContext, useContext, useEffect, useState, type ReactNode } from "react";

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

const useStyles = makeStyles({
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** The place that screen readers listen to. It outlives every screen: one that comes with its text is not read. */
export function AnnouncementRegion({ children }: { readonly children: ReactNode }) {
  const [text, announce] = useState("");
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" className={useStyles().unseen}>{text}</div>
    </AnnounceContext>
  );
}

/** Says a sentence to screen readers whenever it changes. */
export function Announcement({ text }: { readonly text: string }) {
  const announce = useContext(AnnounceContext);
  useEffect(() => announce(text), [announce, text]);
  return null;
}
