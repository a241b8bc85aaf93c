// The chain of documents, answered.
import type { DocumentId } from '../document/document.ts';
import { routes } from '../kit/http/serve.ts';
import { chainContract } from './chain-contract.ts';
import { listChainUnits } from './chain-units.ts';
import { walkChain } from './walk-chain.ts';

export const chainRoutes = routes(chainContract, {
  getChain: (cx, { params: { id } }) => walkChain(cx, id as DocumentId),
  listChainUnits: (cx, { params: { id }, query }) => listChainUnits(cx, id as DocumentId, query),
});
