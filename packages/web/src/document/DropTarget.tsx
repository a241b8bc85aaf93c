// Files may be dropped anywhere in the window. Without this the browser would leave the product and open the file.
import { IconCloudUpload } from '@tabler/icons-react';
import { useDropping } from '../ui/use-dropping.ts';
import { useWords } from '../ui/language.tsx';
import { useBringing } from './bringing.tsx';
import styles from './Upload.module.css';
import { useUploads } from './uploads.tsx';
import { DOCUMENT_WORDS } from './words.ts';

export function DropTarget() {
  const say = useWords(DOCUMENT_WORDS);
  const { add } = useUploads();
  const { chosen } = useBringing();
  const over = useDropping(add);
  if (!over) return null;
  return (
    <div className={styles['drop']} aria-hidden="true">
      <div>
        <IconCloudUpload size={40} stroke={1.3} />
        <strong>{chosen === null ? say('upload.drop') : say('upload.drop.for', { unit: chosen.name })}</strong>
        <span>{say('upload.formats')}</span>
      </div>
    </div>
  );
}
