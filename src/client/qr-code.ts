/** An address as a QR code, drawn here. Nothing is asked of a server. */
import { encode } from 'uqr';

/** Null where the address is too long for a code that a phone can read off paper. */
export function qrCode(address: string): SVGSVGElement | null {
  if (address.length > longest) return null;
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? `M${x} ${y}h1v1h-1z` : [])));
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute('viewBox', `0 0 ${size} ${size}`);
  picture.setAttribute('class', 'qr');
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', 'QR code: opens these pages on a phone');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', dark.join(''));
  picture.append(path);
  return picture;
}

const svg = 'http://www.w3.org/2000/svg';
/** Version 15 at level M: squares of half a millimetre at 4 cm. */
const longest = 400;
