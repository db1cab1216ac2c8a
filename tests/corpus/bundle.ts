import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** The door as one script for an engine that has nothing but the language: afterwards `replayText` is a global. */
export const bundleDoor = async (): Promise<string> => {
  const entry = fileURLToPath(new URL('door.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name: 'door' },
    },
  });
  const [first] = Array.isArray(built) ? built : [];
  const chunk = first?.output.find((part): part is Rolldown.OutputChunk => part.type === 'chunk');
  if (chunk === undefined) throw new Error('the door was not built');
  return chunk.code;
};
