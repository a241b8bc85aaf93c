// Which part of the reading one looks at: the one that crosses a line in the upper third of the window.
import { useEffect, useState } from 'react';
import { PART_IDS, type PartId } from './Part.tsx';

export function useCurrentPart(): PartId | null {
  const [current, setCurrent] = useState<PartId | null>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.find((entry) => entry.isIntersecting);
        const part = PART_IDS.find((id) => id === entered?.target.id);
        if (part !== undefined) setCurrent(part);
      },
      { rootMargin: '-30% 0px -69% 0px' },
    );
    for (const id of PART_IDS) {
      const part = document.getElementById(id);
      if (part !== null) observer.observe(part);
    }
    return () => observer.disconnect();
  }, []);
  return current;
}
