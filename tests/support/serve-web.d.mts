export interface Served {
  readonly url: string;
  close(): Promise<void>;
}
export function serveWeb(
  folder: string,
  options?: {
    readonly path?: string;
    readonly port?: number;
    readonly extra?: Readonly<Record<string, string>>;
    readonly onRequest?: (request: string) => void;
  },
): Promise<Served>;
