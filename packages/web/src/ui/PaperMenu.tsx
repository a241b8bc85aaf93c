// Papers that the server writes of what a page shows, each taken away as Word or print.
import { Button, Menu } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import styles from './ExportMenu.module.css';
import { useWords } from './language.tsx';
import { useFile } from './use-file.ts';
import { UI_WORDS } from './words.ts';

const FILES = ['docx', 'pdf'] as const;
export type PaperFile = (typeof FILES)[number];
export type Paper = {
  readonly name: string;
  readonly address: (as: PaperFile) => string;
  /** What it is made of, where that is sent. */
  readonly body?: unknown;
};

/** `label`: of the button, what is written. */
export function PaperMenu({ label, papers }: { readonly label: string; readonly papers: readonly Paper[] }) {
  const say = useWords(UI_WORDS);
  const { take, isComing, refusal } = useFile();
  return (
    <>
      <Menu position="bottom-end" transitionProps={{ duration: 0 }} withinPortal={false}>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconFileText size={16} stroke={1.7} aria-hidden="true" />}
            aria-disabled={isComing}
          >
            {isComing ? say('paper.waiting') : label}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {papers.flatMap(({ name, address, body }) =>
            FILES.map((as) => (
              <Menu.Item key={`${name} ${as}`} onClick={() => take(address(as), body)}>
                {`${name}, ${say(`paper.${as}`)}`}
              </Menu.Item>
            )),
          )}
        </Menu.Dropdown>
      </Menu>
      {refusal !== null && (
        <p className={styles['refusal']} role="alert">
          {refusal}
        </p>
      )}
    </>
  );
}
