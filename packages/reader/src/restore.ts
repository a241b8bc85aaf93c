// The entry for who restores text without reading it: what a person typed without marks, a line of a scan.
export {
  loadModel,
  type Restoration,
  type RestoredWord,
  type RestoreModel,
  restoreText,
  restoreTyped,
} from './vietnamese/restore/restore.ts';
export { DAMAGED, damageOf } from './vietnamese/syllables-damage.ts';
