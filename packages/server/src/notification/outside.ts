// What leaves the house: to whom, what, and how it failed. Nothing leaves unless it is configured.
import type { Message, PersonId } from '@sauro/core';
import type { DeliveryId, OutChannel } from './notification.ts';

/** What is sent, with no more of the person than finds her. */
export type Parcel = {
  /** The same however often it is tried: who receives can tell a repetition by it. */
  readonly id: DeliveryId;
  readonly at: Date;
  readonly person: { readonly id: PersonId; readonly username: string | null; readonly email: string | null };
  readonly message: Message;
};

export type Sender = (parcel: Parcel) => Promise<void>;
/** By channel; one that is not configured is not there. `stop` ends what is kept open. */
export type Outside = {
  readonly senders: ReadonlyMap<OutChannel, Sender>;
  readonly stop: () => void;
};

export function channelsOf({ senders }: Outside): readonly OutChannel[] {
  return [...senders.keys()];
}

/** Why it was not sent: a code for those who run the system. `isFinal`: trying again is of no use. */
export class SendFailure extends Error {
  override readonly name = 'SendFailure';
  readonly code: string;
  readonly isFinal: boolean;
  constructor(code: string, isFinal: boolean) {
    super(code);
    this.code = code;
    this.isFinal = isFinal;
  }
}
