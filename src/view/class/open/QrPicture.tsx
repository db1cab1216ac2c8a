/** An address as a picture to scan: dark on light whatever the page wears, with its quiet border. */
import { useMemo } from 'react';
import { encode } from 'uqr';

export interface QrProps {
  readonly address: string;
  /** Says the address to whoever cannot see the picture. */
  readonly label: string;
}

/** Modules of quiet around it, as scanners want them. */
const BORDER = 4;

export function QrPicture({ address, label }: QrProps) {
  const { path, size } = useMemo(() => drawn(address), [address]);
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function drawn(address: string): { readonly path: string; readonly size: number } {
  const { data, size } = encode(address, { ecc: 'M', border: BORDER });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return { path, size };
}
