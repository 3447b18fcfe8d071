/** Reads a screenshot: what was drawn, and where. */
import { inflateSync } from 'node:zlib';

export interface Picture {
  width: number;
  height: number;
  /** Red, green and blue of a pixel. */
  at(x: number, y: number): readonly [number, number, number];
}

export interface Area {
  left: number;
  top: number;
  /** Last column and row, included. */
  right: number;
  bottom: number;
  pixels: number;
}

/** Decodes a PNG of 8 bits a channel, RGB or RGBA, not interlaced: what both browsers' screenshots are. */
export function readPng(bytes: Uint8Array): Picture {
  const file = Buffer.from(bytes);
  const [width, height, channels] = [
    file.readUInt32BE(16),
    file.readUInt32BE(20),
    file[25] === 6 ? 4 : 3,
  ];
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    const body = file.subarray(at + 8, at + 8 + file.readUInt32BE(at));
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(body);
  }
  const rows = unfilter(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  return {
    width,
    height,
    at(x, y) {
      const start = y * width * channels + x * channels;
      return [rows[start] ?? 0, rows[start + 1] ?? 0, rows[start + 2] ?? 0];
    },
  };
}

/** Undoes the row filters of the PNG specification, section 9. */
function unfilter(raw: Buffer, stride: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const left = x >= step ? (out[y * stride + x - step] ?? 0) : 0;
      const up = y > 0 ? (out[(y - 1) * stride + x] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (out[(y - 1) * stride + x - step] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      out[y * stride + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value));
  if (a === undefined || b === undefined || c === undefined) return 0;
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** Colours of the marks and of what the fixtures paint, also when thin lines have let some white through. */
export const colours = {
  red: ([r, g, b]) => r - Math.max(g, b) > 50,
  green: ([r, g, b]) => g - Math.max(r, b) > 80,
  blue: ([r, , b]) => b - r > 60,
  amber: ([r, g, b]) => r - b > 60 && g - b > 40,
  turquoise: ([r, g, b]) => r < 20 && Math.abs(g - 200) < 9 && Math.abs(b - 200) < 9,
} satisfies Record<string, (pixel: readonly [number, number, number]) => boolean>;

export type Colour = keyof typeof colours;

/** The smallest area with all pixels of a colour, or null when there is none. */
export function areaOf(picture: Picture, colour: Colour): Area | null {
  let area: Area | null = null;
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) {
      if (!colours[colour](picture.at(x, y))) continue;
      area ??= { left: x, top: y, right: x, bottom: y, pixels: 0 };
      area.left = Math.min(area.left, x);
      area.right = Math.max(area.right, x);
      area.bottom = y;
      area.pixels++;
    }
  }
  return area;
}
