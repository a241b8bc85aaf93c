// Files may be dropped anywhere in the window. Without this the browser would leave the product and open the file.
import { IconCloudUpload } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useWords } from '../ui/language.tsx';
import styles from './Upload.module.css';
import { useUploads } from './uploads.tsx';
import { DOCUMENT_WORDS } from './words.ts';

export function DropTarget() {
  const say = useWords(DOCUMENT_WORDS);
  const over = useDropping();
  if (!over) return null;
  return (
    <div className={styles['drop']} aria-hidden="true">
      <div>
        <IconCloudUpload size={40} stroke={1.3} />
        <strong>{say('upload.drop')}</strong>
        <span>{say('upload.formats')}</span>
      </div>
    </div>
  );
}

function useDropping(): boolean {
  const { add } = useUploads();
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
      add(event.dataTransfer?.files ?? []);
    };
    const heard = { dragenter: enter, dragleave: leave, dragover: hover, drop } as const;
    for (const [name, listener] of Object.entries(heard)) addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(heard)) removeEventListener(name, listener as EventListener);
    };
  }, [add]);

  return depth > 0;
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
