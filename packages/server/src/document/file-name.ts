// The name of an uploaded file, as it may be stored and shown: a name and never a path, without characters that hide or
// turn what follows them.
import { Problem } from '../kit/problem.ts';

const LONGEST = 200;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

export function fileNameOf(said: string | null): string {
  const name = (said ?? '').normalize('NFC').replace(UNSEEN, '').split(/[\\/]/).at(-1)?.trim() ?? '';
  if (name === '') throw new Problem('request.invalid', {}, [{ path: 'name', message: 'Thiếu tên tệp.' }]);
  return shortened(name);
}

/** Cut before the extension, which people know a file by. */
function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  const extension = /\.\w{1,8}$/.exec(name)?.[0] ?? '';
  // The cut may go through a letter of two units: half of one is no letter.
  return name.slice(0, LONGEST - extension.length).replace(/\p{Cs}$/u, '') + extension;
}
