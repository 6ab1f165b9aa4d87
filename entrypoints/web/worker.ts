import { serve, type WorkerScope } from '../../lib/shell/web/worker.ts';

/** Put here by the build: what belongs to the app, and a digest of it. */
declare const APP_FILES: readonly string[];
declare const APP_VERSION: string;

serve(globalThis as unknown as WorkerScope, APP_FILES, APP_VERSION);
