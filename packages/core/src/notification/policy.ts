// What a body sets for its notices, with what holds until it has set anything.
import { type Ladder, STANDARD_LADDER } from './ladder.ts';

export type NotificationPolicy = {
  readonly ladder: Ladder;
  /** Hour of the working day, in Việt Nam, from which the digest goes out. */
  readonly digestHour: number;
};

export const STANDARD_POLICY: NotificationPolicy = { ladder: STANDARD_LADDER, digestHour: 7 };
