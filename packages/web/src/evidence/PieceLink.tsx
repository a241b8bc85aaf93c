// The name of a piece of evidence that opens it: a link where it leads, a file as it is looked at here.
import { useState } from 'react';
import type { Evidence } from './calls.ts';
import styles from './Evidence.module.css';
import { nameOf } from './EvidenceRow.tsx';
import { PreviewDialog } from './PreviewDialog.tsx';

export function PieceLink({ piece }: { piece: Pick<Evidence, 'id' | 'name' | 'url'> }) {
  const [isOpen, setOpen] = useState(false);
  const name = nameOf(piece);
  if (piece.url !== null) {
    return (
      <a className={styles['piece']} href={piece.url} target="_blank" rel="noopener noreferrer">
        {name}
      </a>
    );
  }
  return (
    <>
      <button type="button" className={styles['piece']} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {name}
      </button>
      {isOpen && <PreviewDialog evidence={piece} onClose={() => setOpen(false)} />}
    </>
  );
}
