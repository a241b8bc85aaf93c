import { describe, expect, it } from 'vitest';
import { openPdf } from './open-pdf.ts';
import { type Ink, makePdf } from './testing/make-pdf.ts';
import { body, full, grid, wasm } from './testing/opened-pdf.ts';

describe('a PDF that cannot be read', () => {
  const code = async (bytes: Uint8Array) => {
    const result = await openPdf(bytes, wasm);
    return result.ok ? (result.value.unread?.code ?? 'opened') : result.problem.code;
  };

  it('says so for each reason', async () => {
    const text: Ink[] = body(100, [full('Kế hoạch')]);
    expect(await code(new TextEncoder().encode('%PDF-1.7 cut off'))).toBe('file.broken');
    expect(await code(makePdf([text], { trailer: LOCKED }))).toBe('file.encrypted');
    expect(await code(makePdf(Array.from({ length: 2001 }, () => [])))).toBe('file.too-many-pages');
    expect(await code(makePdf([[{ picture: true }]]))).toBe('scan.not-readable');
    expect(await code(makePdf([[{ picture: true }, { text: '2', x: 300, y: 20 }], [{ picture: true }]]))).toBe(
      'scan.not-readable',
    );
    const guessed = body(100, [full('Kế hoạch')]).map((ink) => ({ ...ink, hidden: true }));
    expect(await code(makePdf([[{ picture: true }, ...guessed]]))).toBe('scan.not-readable');
    expect(await code(makePdf([[]]))).toBe('file.no-text');
    expect(await code(makePdf([text]))).toBe('opened');
  });

  it('never throws on a damaged file', async () => {
    const whole = makePdf([[...grid([60, 200, 300], [100, 130, 160]), ...body(90, ['Kế hoạch'])]]);
    for (let cut = 0; cut < whole.length; cut += 97) {
      const bytes = whole.slice();
      bytes[cut] = (bytes[cut] ?? 0) ^ 0x15;
      await expect(openPdf(bytes, wasm)).resolves.toBeDefined();
      await expect(openPdf(whole.slice(0, cut), wasm)).resolves.toBeDefined();
    }
  });
});

const KEY = `<${'41'.repeat(32)}>`;
const LOCKED = `/ID[<41><41>]/Encrypt<</Filter/Standard/V 1/R 2/O ${KEY}/U ${KEY}/P -4>>`;
