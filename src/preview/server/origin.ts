import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { LocalhostCertificate } from "./certificate";
import { errorCode } from "./errorCode";
import { PreviewProblem } from "./problem";
import { listenerOf, type Responder } from "./reply";

export interface Origin {
  /** "https://localhost:3001", without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** A port with what it is for and which option changes it, for the sentence that says that it is taken. */
export interface PortUse {
  /** 0 takes any free port. */
  readonly port: number;
  readonly purpose: string;
  readonly option: string;
}

interface OriginOptions extends PortUse {
  readonly certificate: Pick<LocalhostCertificate, "cert" | "key" | "ca">;
  readonly respond: Responder;
  readonly allowedOrigin: () => string;
}

/** Serves https on localhost only: on 127.0.0.1 and, where the machine has it, on ::1, since "localhost" may mean either. */
export async function openOrigin(options: OriginOptions): Promise<Origin> {
  const { certificate, respond, allowedOrigin } = options;
  const listener = listenerOf(respond, allowedOrigin);
  const newServer = (): Server => createServer({ cert: certificate.cert + certificate.ca, key: certificate.key }, listener);
  const servers = [newServer()];
  const port = await listen(servers[0] as Server, "127.0.0.1", options.port).catch((error: unknown) => Promise.reject(explained(error, options)));
  const sixth = newServer();
  try {
    await listen(sixth, "::1", port);
    servers.push(sixth);
  } catch (error) {
    if (errorCode(error) === "EADDRINUSE" && options.port !== 0) {
      await close(servers);
      throw explained(error, options);
    }
    // No IPv6 on this machine: 127.0.0.1 is all of localhost.
  }
  return { url: `https://localhost:${port}`, close: () => close(servers) };
}

/** @throws {PreviewProblem} the sentence of a taken port. It may still be taken a moment later: `openOrigin` says so too. */
export async function assertPortFree(use: PortUse): Promise<void> {
  for (const host of ["127.0.0.1", "::1"]) {
    const server = createServer();
    await listen(server, host, use.port).catch((error: unknown) => {
      if (errorCode(error) === "EADDRINUSE" || errorCode(error) === "EACCES") throw explained(error, use);
    });
    await close([server]);
  }
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port, exclusive: true }, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

async function close(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map((server) => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    }),
  );
}

function explained(error: unknown, { port, purpose, option }: PortUse): unknown {
  if (errorCode(error) === "EADDRINUSE") {
    return new PreviewProblem(`Port ${port} (${purpose}) is taken: stop the program that uses it, or choose another port with ${option} <number>.`);
  }
  if (errorCode(error) === "EACCES") {
    return new PreviewProblem(`Port ${port} (${purpose}) may not be used by this account: choose one above 1023 with ${option} <number>.`);
  }
  return error;
}
