// An act on the version that the person has seen. Where it has moved on meanwhile, all of it is asked for again, so that it
// stands beside what she typed; pressing once more acts on what she then has seen.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Refusal } from '../client.ts';
import { actOnReport, type Report, type ReportAct } from './calls.ts';
import { lookAgain } from './queries.ts';

type Doing = { readonly act: Exclude<ReportAct, 'write'>; readonly body: object };

export function useReportAct({ id, version }: Pick<Report, 'id' | 'version'>, onDone: () => void = () => undefined) {
  const queryClient = useQueryClient();
  return useMutation<Report, Error, Doing>({
    // Without the line it is told at once: an act that went of itself an hour later would surprise.
    mutationFn: ({ act, body }) => actOnReport(id, act, { ...body, version }),
    onSuccess: () => {
      void lookAgain(queryClient);
      onDone();
    },
    onError: (error) => {
      if (error instanceof Refusal && error.problem.status === 409) void lookAgain(queryClient);
    },
  });
}
