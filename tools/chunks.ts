import type { Rolldown } from 'vite';

const PAGE = /[\\/]src[\\/]main\.tsx$/;

type Group = Extract<
  NonNullable<Exclude<Rolldown.OutputOptions['codeSplitting'], boolean>>['groups'],
  readonly unknown[]
>[number];

type Graph = Rolldown.ChunkingContext;

/** Whether the page's script cannot run before this module has: it gets there by imports that do not wait to be asked. */
const isNeededAtOnce = (id: string, graph: Graph, seen: Set<string>): boolean => {
  if (PAGE.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return (
    graph.getModuleInfo(id)?.importers.some((importer) => isNeededAtOnce(importer, graph, seen)) ?? false
  );
};

/** All that the title needs in one file: what it shares with the game would else be ten small ones, each asked for by itself. */
export const TITLE_CHUNK: Group = {
  name: (id, graph) => (isNeededAtOnce(id, graph, new Set()) ? 'title' : null),
};

/** React, evaluated in a task of its own before the rest of the title. */
export const REACT_CHUNK: Group = {
  name: 'react',
  test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]|[\\/]src[\\/]main[\\/]react\.ts$/,
  priority: 1,
};

/** What fetches the parts of the page, the title among them. */
export const FETCH_CHUNK: Group = { name: 'fetch', test: /preload-helper/, priority: 1 };

/** Phaser, which only a running game needs. */
export const PHASER_CHUNK: Group = { name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]/ };
