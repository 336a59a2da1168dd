import { html } from "../../src/help/markup";

test("text is escaped, markup is not", () => {
  const inside = html`<b>${'<"&\'>'}</b>`;
  expect(html`<p title="${'"'}">${inside}${[inside, inside]}${1}</p>`.text).toBe(
    `<p title="&quot;">${"<b>&lt;&quot;&amp;&#39;&gt;</b>".repeat(3)}1</p>`,
  );
});
