import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * The parts of Phaser that the map draws with, as paths in its `src/`. The published module is one bundled file with physics,
 * sound, particles and tile maps in it; these parts and what they need are under half of that. Whoever uses another kind of
 * game object adds its factory here: without it `scene.add.circle` and the like are missing, and only the browser says so.
 */
const EXPORTS = {
  Game: 'core/Game.js',
  Scene: 'scene/Scene.js',
  Scale: 'scale/index.js',
  constants: 'const.js',
};

/** The renderers go first: they import each other in a circle that only opens from here. */
const FIRST = 'renderer/index.js';

/** What a scene looks up by name, and the factories behind `scene.add`. */
const INSTALLED = [
  'events/EventEmitter.js',
  'cameras/2d/CameraManager.js',
  'gameobjects/GameObjectCreator.js',
  'gameobjects/GameObjectFactory.js',
  'scene/ScenePlugin.js',
  'gameobjects/DisplayList.js',
  'gameobjects/UpdateList.js',
  'gameobjects/graphics/GraphicsFactory.js',
  'gameobjects/image/ImageFactory.js',
  'gameobjects/text/TextFactory.js',
];

/** Phaser asks for its features by `typeof NAME`, which its own build replaces. Both renderers are in; the rest is not. */
const FEATURE = /typeof (WEBGL_RENDERER|CANVAS_RENDERER|WEBGL_DEBUG|FEATURE_SOUND|PLUGIN_\w+)/g;
const WANTED: readonly string[] = ['WEBGL_RENDERER', 'CANVAS_RENDERER'];

const require = createRequire(import.meta.url);
const packageFile = require.resolve('phaser/package.json');
const SOURCE = join(realpathSync(dirname(packageFile)), 'src/');
/** A file that is not there: its text is made here, and its place lets the parts be named as Phaser names them. */
const ENTRY = join(SOURCE, 'parts-of-the-map.js');

function entry(): string {
  const { version, license } = require(packageFile) as { readonly version: string; readonly license: string };
  const exported = Object.entries(EXPORTS).map(([name, path]) => `import ${name} from './${path}';`);
  const installed = [FIRST, ...INSTALLED].map((path) => `import './${path}';`);
  return [
    `/*! Phaser ${version}, parts of it. ${license} licence, Phaser Studio Inc., https://phaser.io */`,
    ...installed,
    ...exported,
    'export const { CANVAS, WEBGL } = constants;',
    'export { Game, Scene, Scale };',
  ].join('\n');
}

/** Builds the page with these parts in the place of all of Phaser. The development server keeps to the published module. */
export function phaserParts(): Plugin {
  return {
    name: 'phaser-parts',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'phaser' ? ENTRY : undefined),
    load: (id) => (id === ENTRY ? entry() : undefined),
    transform: (code, id) =>
      id.startsWith(SOURCE) ? code.replace(FEATURE, (_, name) => String(WANTED.includes(name))) : undefined,
  };
}
