// Whether files hang over the window, and what happens when they are let go.
import { useEffect, useState } from 'react';

export function useDropping(onFiles: (files: Iterable<File>) => void): boolean {
  // Enter and leave are told for every element crossed: only their balance says whether the files are over the window.
  const [depth, setDepth] = useState(0);

  useEffect(() => {
    const enter = (event: DragEvent) => carriesFiles(event) && setDepth((before) => before + 1);
    const leave = (event: DragEvent) => carriesFiles(event) && setDepth((before) => Math.max(0, before - 1));
    const hover = (event: DragEvent) => carriesFiles(event) && event.preventDefault();
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setDepth(0);
      onFiles(event.dataTransfer?.files ?? []);
    };
    const heard = { dragenter: enter, dragleave: leave, dragover: hover, drop } as const;
    for (const [name, listener] of Object.entries(heard)) addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(heard)) removeEventListener(name, listener as EventListener);
    };
  }, [onFiles]);

  return depth > 0;
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
