import { request } from "node:https";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** One https request that trusts `ca` only; the path is sent as it is written, dots and all. */
export function ask(origin: string, path: string, ca: string, options: { method?: string; host?: string } = {}): Promise<Answer> {
  const { port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = request({ host: options.host ?? "localhost", servername: "localhost", port, path, ca, method: options.method ?? "GET", agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    sent.on("error", reject);
    sent.end();
  });
}
