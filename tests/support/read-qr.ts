import jsqr from 'jsqr';
import sharp from 'sharp';

/** What a phone would read in a picture, by a library other than the one that drew it; null if nothing. */
export async function readQr(png: Uint8Array): Promise<string | null> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const read = typeof jsqr === 'function' ? jsqr : (jsqr as { default: typeof jsqr }).default;
  return read(new Uint8ClampedArray(data), info.width, info.height)?.data ?? null;
}
