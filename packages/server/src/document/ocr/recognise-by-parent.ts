// In the confined process: letters are recognised by the parent, which may start the engine of the system, and by the engine
// that comes along where the parent's has failed. Pixels go out, hOCR comes back.
import type { Recognise } from '@sauro/reader/scan';
import type { AskParent } from '../confined-help.ts';
import { MOST_PICTURES, toRecognise } from './to-recognise.ts';

/** For one page. `own` starts the engine that comes along: it takes a second and much memory, and is seldom needed. */
export function recogniseByParent(askParent: AskParent, own: () => Promise<Recognise>): Recognise {
  let left = MOST_PICTURES;
  return async (picture, layout) => {
    const { width, height, pixels } = picture;
    const wanted = toRecognise({ width, height, layout }, pixels.length);
    if (wanted !== undefined && left > 0) {
      left -= 1;
      const hocr = await askParent(wanted, pixels);
      if (typeof hocr === 'string') return hocr;
      // It would fail on the next picture, too, and each time somebody waits for it.
      left = 0;
    }
    return (await own())(picture, layout);
  };
}
