// Papers that the server writes of what a page shows, each taken away as Word or print.
import { Button, Menu } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { fetchFile } from '../client.ts';
import styles from './ExportMenu.module.css';
import { useWords } from './language.tsx';
import { useProblemWords } from './problem-words.ts';
import { saveFile } from './save-file.ts';
import { UI_WORDS } from './words.ts';

const FILES = ['docx', 'pdf'] as const;
export type PaperFile = (typeof FILES)[number];
export type Paper = { readonly name: string; readonly address: (as: PaperFile) => string };

/** `label`: of the button, what is written. */
export function PaperMenu({ label, papers }: { readonly label: string; readonly papers: readonly Paper[] }) {
  const say = useWords(UI_WORDS);
  const sentence = useProblemWords();
  const taking = useMutation({
    mutationFn: (address: string) => fetchFile(address),
    onSuccess: ({ name, content }) => saveFile(name, content),
  });
  return (
    <>
      <Menu position="bottom-end" transitionProps={{ duration: 0 }} withinPortal={false}>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconFileText size={16} stroke={1.7} aria-hidden="true" />}
            aria-disabled={taking.isPending}
          >
            {taking.isPending ? say('paper.waiting') : label}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {papers.flatMap(({ name, address }) =>
            FILES.map((as) => (
              <Menu.Item key={`${name} ${as}`} onClick={() => !taking.isPending && taking.mutate(address(as))}>
                {`${name}, ${say(`paper.${as}`)}`}
              </Menu.Item>
            )),
          )}
        </Menu.Dropdown>
      </Menu>
      {taking.isError && (
        <p className={styles['refusal']} role="alert">
          {sentence(taking.error)}
        </p>
      )}
    </>
  );
}
