/**
 * Draws the icons of the page and of an installed game: node tools/chromium.mjs -- node tools/drawIcons.mjs (by hand; the files
 * it writes are committed). The rope of the title over its two grounds. A maskable icon keeps the knot in the inner four fifths,
 * which every mask leaves to be seen; grounds and ends of the rope run to the edge.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { courseOf } from '../src/view/panels/rope/course.ts';
import { measure, piecesOf } from '../src/view/panels/rope/strands.ts';

const FOLDER = new URL('../assets/site/', import.meta.url);
const ICONS = [
  // For the tab: a picture costs a browser less than a drawing of so many strokes.
  { name: 'icon-48', size: 48, maskable: false },
  // Fetched on the first visit, before the title is painted: as small as it can be.
  { name: 'icon-192', size: 192, maskable: false, form: 'webp' },
  { name: 'icon-512', size: 512, maskable: false },
  { name: 'icon-maskable-192', size: 192, maskable: true },
  { name: 'icon-maskable-512', size: 512, maskable: true },
  // iOS rounds the corners itself and fills what is clear with black.
  { name: 'icon-apple-180', size: 180, maskable: true },
];

/** Units of the rope's drawing that an icon shows, and how it is held: tight enough to be seen for a knot. */
const FRAME = 124;
const LONG = 400;
const HOLD = { knot: 0.3, us: 0.3, ussr: 0.3 };

const course = courseOf(HOLD, LONG);
const heights = course.points.slice(course.knotFrom, course.knotTo).map(({ y }) => y);
const KNOT = { x: course.x, y: (Math.min(...heights) + Math.max(...heights)) / 2 };

const rope = piecesOf(course, measure(course.points), HOLD)
  .map(({ path, lay, thick }) =>
    [
      `<path d="${path}" stroke="#2c1d0c" stroke-width="${thick + 2.4}"/>`,
      `<path d="${path}" stroke="#c69a5c" stroke-width="${thick}"/>`,
      `<path d="${lay}" stroke="#7a5527" stroke-width="1.6"/>`,
    ].join(''),
  )
  .join('');

/** `share` of the square is as wide as FRAME. */
const svgOf = ({ share, corner }) => {
  const side = FRAME / share;
  const [left, top] = [KNOT.x - side / 2, KNOT.y - side / 2].map((edge) => Number(edge.toFixed(2)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${side} ${side}">`,
    '<title>A rope with a knot, half over a dark ground and half over a light one</title>',
    `<clipPath id="tile"><rect x="${left}" y="${top}" width="${side}" height="${side}" rx="${side * corner}"/></clipPath>`,
    '<g clip-path="url(#tile)">',
    `<path fill="#0b1a21" d="M${left} ${top}h${side}v${side}h${-side}z"/>`,
    `<path fill="#d9cba9" d="M${KNOT.x} ${top}h${side}v${side}h${-side}z"/>`,
    `<g fill="none" stroke-linejoin="round">${rope}</g></g></svg>`,
  ].join('\n');
};

const WHOLE = { share: 1, corner: 0.18 };
const MASKABLE = { share: 0.8, corner: 0 };

/** A PNG as WebP, written by the browser. */
const toWebp = (page, png) =>
  page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', 0.85).split(',')[1];
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );

const executablePath = process.env.CHROMIUM_PATH;
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
for (const { name, size, maskable, form = 'png' } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<body style="margin:0">${svgOf(maskable ? MASKABLE : WHOLE)}`);
  const png = await page.screenshot({ omitBackground: true });
  const bytes = form === 'webp' ? Buffer.from(await toWebp(page, png), 'base64') : png;
  writeFileSync(fileURLToPath(new URL(`${name}.${form}`, FOLDER)), bytes);
  await page.close();
}
await browser.close();
