// In the parent: recognises for a confined process, by the engine of the system. Of the picture only grey pixels come, as many
// as their width and height say; what the engine answers is passed on unread.
import type { Help } from '../confined-help.ts';
import { recogniseNatively } from './tesseract-native.ts';
import { MOST_PICTURES, toRecognise } from './to-recognise.ts';

/** `native`: its path, where it is installed. `nice`: how far it steps back before others, as who asks does. */
export function nativeHelp(native: () => Promise<string | undefined>, nice: number): Help {
  return {
    most: MOST_PICTURES,
    accept: (wanted, length) => {
      const picture = toRecognise(wanted, length);
      if (picture === undefined) return undefined;
      return async (pixels, signal) => {
        const path = await native();
        if (path === undefined) return null;
        const recognise = recogniseNatively(path, { nice, signal });
        // Whoever asked has an engine of its own.
        return recognise({ ...picture, pixels }, picture.layout).catch(() => null);
      };
    },
  };
}
