// What stands round every screen of who is signed in: what waits to be sent, and the frame.
import type { ReactNode } from 'react';
import { OutboxProvider } from '../assignment/outbox/use-outbox.tsx';
import type { Session } from '../client.ts';
import { EvidenceFilesProvider } from '../evidence/use-evidence-files.tsx';
import { CellOutboxProvider } from '../progress/figures/use-cell-outbox.tsx';
import { Shell } from './Shell.tsx';

export function Inside({ session, children }: { session: Session; children: ReactNode }) {
  const { id } = session.person;
  return (
    <OutboxProvider person={id}>
      <CellOutboxProvider person={id}>
        <EvidenceFilesProvider person={id}>
          <Shell session={session}>{children}</Shell>
        </EvidenceFilesProvider>
      </CellOutboxProvider>
    </OutboxProvider>
  );
}
