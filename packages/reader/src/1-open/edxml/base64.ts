// Base64 as bytes, without an environment that could do it. Line breaks between the letters are usual in packages.

const VALUES = new Int8Array(128).fill(-1);
for (const [value, letter] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) {
  VALUES[letter.charCodeAt(0)] = value;
}

/** Undefined where it is no base64. */
export function fromBase64(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let size = 0;
  let held = 0;
  let bits = 0;
  let padding = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === 32 || (letter >= 9 && letter <= 13)) continue;
    if (letter === 61) {
      padding += 1;
      continue;
    }
    const value = letter < 128 ? (VALUES[letter] ?? -1) : -1;
    if (value < 0 || padding > 0) return undefined;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[size] = (held >> bits) & 0xff;
    size += 1;
  }
  // Six bits left over are half a byte: it was cut.
  return bits === 6 || padding > 2 ? undefined : bytes.slice(0, size);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const LINE_BYTES = 57;

/** Without line breaks. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += LINE_BYTES) parts.push(lettersOf(bytes.subarray(at, at + LINE_BYTES)));
  return parts.join('');
}

function lettersOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const left = bytes.length - at;
    text += LETTERS.charAt(three >> 18) + LETTERS.charAt((three >> 12) & 63);
    text += left > 1 ? LETTERS.charAt((three >> 6) & 63) : '=';
    text += left > 2 ? LETTERS.charAt(three & 63) : '=';
  }
  return text;
}
