// A piece of evidence, looked at where one is: its pages, its picture, its text with tables or its cells, and who signed it.
// Whatever cannot be shown says why; the file itself can always be taken.
import { Button, Skeleton } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { isMissing } from '../client.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Failed } from '../ui/Failed.tsx';
import { useWords } from '../ui/language.tsx';
import { type Evidence, evidenceFileAddress, type Preview } from './calls.ts';
import styles from './Preview.module.css';
import { PreviewFlow } from './PreviewFlow.tsx';
import { PreviewPages, PreviewPicture } from './PreviewPages.tsx';
import { PreviewSheets } from './PreviewSheets.tsx';
import { isBeingRead, previewQuery } from './queries.ts';
import { SignatureList } from './SignatureList.tsx';
import { PREVIEW_WORDS } from './preview-words.ts';

type DialogProps = { readonly evidence: Pick<Evidence, 'id' | 'name'>; readonly onClose: () => void };

export function PreviewDialog({ evidence, onClose }: DialogProps) {
  const say = useWords(PREVIEW_WORDS);
  const preview = useQuery(previewQuery(evidence.id));
  return (
    <Dialog title={evidence.name} closeLabel={say('close')} onClose={onClose}>
      <div className={styles['preview']}>
        <Button
          component="a"
          href={evidenceFileAddress(evidence.id)}
          download={evidence.name}
          variant="default"
          size="compact-md"
          leftSection={<IconDownload size={15} stroke={1.7} aria-hidden="true" />}
        >
          {say('download')}
        </Button>
        {preview.isPending && (
          <div role="status">
            <p>{say('waiting')}</p>
            <Skeleton height={220} />
          </div>
        )}
        {preview.isError && <Failed error={preview.error} onRetry={() => void preview.refetch()} />}
        {preview.data && isBeingRead(preview.data) && <p role="status">{say('recognising')}</p>}
        {preview.data && !isMissing(preview.error) && <Shown evidence={evidence} preview={preview.data} />}
      </div>
    </Dialog>
  );
}

type ShownProps = { readonly evidence: DialogProps['evidence']; readonly preview: Preview };

function Shown({ evidence, preview }: ShownProps) {
  const say = useWords(PREVIEW_WORDS);
  switch (preview.is) {
    case 'pages':
      return (
        <>
          {preview.signatures.length > 0 && <SignatureList signatures={preview.signatures} />}
          <PreviewPages id={evidence.id} count={preview.pages} />
        </>
      );
    case 'picture':
      return <PreviewPicture id={evidence.id} name={evidence.name} />;
    case 'flow':
      return <PreviewFlow preview={preview} />;
    case 'sheets':
      return <PreviewSheets preview={preview} />;
    case 'text':
      return (
        <>
          <pre className={styles['text']} lang="vi">
            {preview.text}
          </pre>
          {preview.cut && <p className={styles['cut']}>{say('cut')}</p>}
        </>
      );
    case 'none':
      return <p role="status">{say(`none.${preview.why}`)}</p>;
  }
}
