import { availableParallelism } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Readers, startReaders } from './readers.ts';

const PLAN = new TextEncoder().encode('KẾ HOẠCH\nSố hóa hồ sơ\n\nI. NHIỆM VỤ\n1. Văn phòng rà soát hồ sơ.\n');
const atOnce = availableParallelism();

let readers: Readers;
beforeAll(() => {
  readers = startReaders({ spare: 0, line: 2 });
});
afterAll(() => readers.close());

test('what waits for its turn is not in memory, and who comes behind a full line is told to come again', async () => {
  let loaded = 0;
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const bytes = async () => {
    loaded += 1;
    await released;
    return PLAN;
  };
  const taken = Array.from({ length: atOnce + 2 }, () => readers.read({ bytes, name: 'ke-hoach.txt' }));
  await expect(readers.read({ bytes, name: 'ke-hoach.txt' })).rejects.toMatchObject({ code: 'server.busy' });
  expect(loaded).toBe(atOnce);
  release();
  expect((await Promise.all(taken)).every((result) => result.ok)).toBe(true);
  await expect(readers.read({ bytes: PLAN })).resolves.toMatchObject({ ok: true });
});

test('how much memory the server itself takes is not counted against a file', async () => {
  const large = Buffer.alloc(600 * 1024 * 1024, 1);
  const broken = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(400, 7)]);
  const result = await readers.read({ bytes: new Uint8Array(broken), name: 'ke-hoach.docx' });
  expect(result).toMatchObject({ ok: false, problem: { code: 'file.broken' } });
  expect(large.length).toBeGreaterThan(0);
});
